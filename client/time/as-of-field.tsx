import { useState } from 'react';
import { day } from '../../server/inputs/filter.ts';
import { useText } from '../app/intl.tsx';
import { timeTexts } from '../messages/time.ts';
import { useView } from '../state/view.ts';

/** A day: the catalogue as its documents stood then. Applied as soon as what is typed is a whole day. */
export function AsOfField() {
  const t = useText(timeTexts);
  const { filter, setFilter } = useView();
  const [typed, setTyped] = useState<string | null>(null);
  const change = (value: string) => {
    const isWhole = value === '' || day.safeParse(value).success;
    setTyped(isWhole ? null : value);
    if (isWhole) setFilter({ ...filter, asOf: value || undefined }, { replace: filter.asOf !== undefined });
  };
  return (
    <div className="time-bar__as-of">
      <label>
        {t('asOf')}
        <input
          type="date"
          min="1990-01-01"
          max="2100-12-31"
          value={typed ?? filter.asOf ?? ''}
          aria-describedby="as-of-hint"
          onChange={({ target }) => change(target.value)}
        />
      </label>
      <p className="time-bar__definition" id="as-of-hint">
        {t('asOfHint')}
      </p>
    </div>
  );
}
