import { useText } from '../app/intl.tsx';
import { filtersTexts } from '../messages/filters.ts';
import { useView } from '../state/view.ts';
import { pressedYears, withoutNotStatedBasis } from './pressed-years.ts';

/** A bar per target year, as high as its count; pressing one filters by it, with Shift up to it. */
export function YearHistogram({ years }: { years: readonly { value: string; count: number }[] }) {
  const t = useText(filtersTexts);
  const { filter, setFilter } = useView();
  const { from, to } = filter;
  const most = Math.max(1, ...years.map(({ count }) => count));
  return (
    <fieldset className="year-histogram">
      <legend className="visually-hidden">{t('histogram')}</legend>
      {years.map(({ value, count }) => {
        const year = Number(value);
        const isIn = (from !== undefined || to !== undefined) && year >= (from ?? -Infinity) && year <= (to ?? Infinity);
        return (
          <button
            key={value}
            type="button"
            className="year-histogram__bar"
            aria-pressed={isIn}
            onClick={(event) => setFilter({ ...withoutNotStatedBasis(filter), ...pressedYears({ from, to }, year, event.shiftKey) })}
          >
            <span className="visually-hidden">{t('yearBar', { year: value, count })}</span>
            <span className="year-histogram__count" aria-hidden="true">
              {count}
            </span>
            <span className="year-histogram__height" style={{ height: `${Math.max(2, (count / most) * 72)}px` }} />
            <span className="year-histogram__year" aria-hidden="true">
              {value}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
