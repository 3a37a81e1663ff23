import { useText } from '../app/intl.tsx';
import { compareTexts } from '../messages/compare.ts';
import type { Comparison } from './comparison.ts';
import './compare-table.css';
import { DistanceRows } from './distance-rows.tsx';
import { FactRows } from './fact-rows.tsx';
import { ParkHead } from './park-head.tsx';

/** The parks as columns; the words for the rows stay in sight while the columns move sideways. */
export function CompareTable({ comparison }: { comparison: Comparison }) {
  const t = useText(compareTexts);
  const { parks } = comparison;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer moves it with the arrow keys
    <section className="compare-table" aria-label={t('tableLabel')} tabIndex={0}>
      <table style={{ minInlineSize: `calc(var(--compare-label) + ${parks.length} * var(--compare-park))` }}>
        <thead>
          <tr>
            <td className="compare-table__corner" />
            {parks.map((park, i) => (
              <ParkHead key={park.id} park={park} place={i} last={parks.length - 1} />
            ))}
          </tr>
        </thead>
        <FactRows comparison={comparison} />
        <DistanceRows comparison={comparison} />
      </table>
    </section>
  );
}
