import { type FormEvent, useState } from 'react';
import { YEARS } from '../../server/inputs/filter.ts';
import { useText } from '../app/intl.tsx';
import { filtersTexts } from '../messages/filters.ts';
import { useView } from '../state/view.ts';
import { withoutNotStatedBasis } from './pressed-years.ts';
import { readYear } from './read-year.ts';

/** First and last year as typed; applied when both can be read and are in order. */
export function YearRange({ from, to }: { from: number | undefined; to: number | undefined }) {
  const t = useText(filtersTexts);
  const { filter, setFilter } = useView();
  const [typed, setTyped] = useState({ from: String(from ?? ''), to: String(to ?? '') });
  const [problem, setProblem] = useState<'yearInvalid' | 'fromAfterTo' | null>(null);
  const apply = (event?: FormEvent) => {
    event?.preventDefault();
    const years = { from: readYear(typed.from), to: readYear(typed.to) };
    if (years.from === null || years.to === null) return setProblem('yearInvalid');
    if (years.from !== undefined && years.to !== undefined && years.from > years.to) return setProblem('fromAfterTo');
    setProblem(null);
    if (years.from !== from || years.to !== to) setFilter({ ...withoutNotStatedBasis(filter), from: years.from, to: years.to });
  };
  return (
    <form className="year-range" onSubmit={apply}>
      {(['from', 'to'] as const).map((side) => (
        <label key={side}>
          {t(side)}
          <input
            inputMode="numeric"
            maxLength={4}
            value={typed[side]}
            aria-invalid={problem !== null}
            aria-describedby={problem ? 'year-range-problem' : undefined}
            onChange={({ target }) => setTyped({ ...typed, [side]: target.value })}
            onBlur={() => apply()}
          />
        </label>
      ))}
      {/* For Enter in a field; the fields apply by themselves when left. */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {t('done')}
      </button>
      {problem && (
        <p className="year-range__problem" id="year-range-problem" role="alert">
          {t(problem, { min: String(YEARS.min), max: String(YEARS.max) })}
        </p>
      )}
    </form>
  );
}
