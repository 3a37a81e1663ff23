import { useText } from '../app/intl.tsx';
import { HealthMark } from '../health/health-mark.tsx';
import { useReasons } from '../health/use-reasons.ts';
import { compareTexts } from '../messages/compare.ts';
import { NotStated } from '../parts/not-stated.tsx';
import type { Promised } from './comparison.ts';

/** How a park's own promise stands and why; a park that is only on the map promises nothing. `most`: reasons that are said. */
export function StandingCell({ row, most }: { row: Omit<Promised, 'opensIn'> | undefined; most?: number }) {
  const t = useText(compareTexts);
  const reasonsOf = useReasons();
  if (!row) return <NotStated text={t('noPromise')} />;
  const reasons = row.health === 'done' ? [] : reasonsOf(row);
  const shown = reasons.slice(0, most);
  return (
    <>
      {row.health === null ? <NotStated text={t('noPromise')} /> : <HealthMark health={row.health} />}
      {shown.map((reason) => (
        <span key={reason} className="compare-table__small">
          {reason}
        </span>
      ))}
      {shown.length < reasons.length && <span className="compare-table__small">{t('moreReasons')}</span>}
    </>
  );
}
