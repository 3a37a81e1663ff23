import { type FormEvent, useId, useState } from 'react';
import { MAX_WITHIN } from '../../server/inputs/filter.ts';
import { useText } from '../app/intl.tsx';
import { formatNumber } from '../format.ts';
import { useSummary } from '../list/use-summary.ts';
import { useView } from '../state/view.ts';
import './near-form.css';
import { measureTexts } from '../messages/measure.ts';
import { readKm } from './read-km.ts';

/** Kilometres that are offered first. */
const USUAL = 5;

/**
 * Narrows the list, the map and the export to what lies within so many kilometres.
 * @param near a project's id or a path, as the filter takes it
 */
export function NearForm({ near }: { near: string }) {
  const t = useText(measureTexts);
  const { filter, setFilter, lang } = useView();
  const { data, isPlaceholderData } = useSummary();
  const id = useId();
  const asked = filter.near === near ? filter.within : undefined;
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const show = (event: FormEvent) => {
    event.preventDefault();
    const km = readKm(typed ?? formatNumber(asked ?? USUAL, lang));
    setWrong(km === null);
    if (km === null) return;
    setTyped(null);
    setFilter({ ...filter, near, within: km });
  };
  return (
    <form className="near-form" onSubmit={show}>
      <div className="near-form__entry">
        <span aria-hidden="true">{t('nearBefore')}</span>
        <input
          id={id}
          aria-label={t('nearField')}
          aria-invalid={wrong}
          aria-describedby={`${id}-answer`}
          inputMode="decimal"
          maxLength={7}
          autoComplete="off"
          value={typed ?? formatNumber(asked ?? USUAL, lang)}
          onChange={({ target }) => {
            setTyped(target.value);
            setWrong(false);
          }}
        />
        <span aria-hidden="true">{t('nearAfter')}</span>
        <button type="submit" className="action">
          {t('nearShow')}
        </button>
        {asked !== undefined && (
          <button type="button" className="action" onClick={() => setFilter({ ...filter, near: undefined, within: undefined })}>
            {t('nearDrop')}
          </button>
        )}
      </div>
      <p id={`${id}-answer`} role="status" className={wrong ? 'near-form__answer near-form__answer--wrong' : 'near-form__answer'}>
        {wrong && t('nearWrong', { most: MAX_WITHIN })}
        {!wrong && asked !== undefined && data && !isPlaceholderData && t('nearFound', { count: data.count })}
      </p>
    </form>
  );
}
