import { useState } from 'react';
import { day } from '../../server/inputs/filter.ts';
import { useText } from '../app/intl.tsx';
import { useView } from '../state/view.ts';
import './as-of-field.css';
import { filtersTexts } from '../messages/filters.ts';

/** A day: the catalogue as its documents stood then. Applied as soon as what is typed is a whole day. */
export function AsOfField() {
  const t = useText(filtersTexts);
  const { filter, setFilter } = useView();
  const [typed, setTyped] = useState<string | null>(null);
  const change = (value: string) => {
    const isWhole = value === '' || day.safeParse(value).success;
    setTyped(isWhole ? null : value);
    if (isWhole) setFilter({ ...filter, asOf: value || undefined }, { replace: filter.asOf !== undefined });
  };
  return (
    <label className="as-of-field">
      {t('asOfField')}
      <input type="date" min="1990-01-01" max="2100-12-31" value={typed ?? filter.asOf ?? ''} onChange={({ target }) => change(target.value)} />
    </label>
  );
}
