import { useId } from 'react';
import { useText } from '../app/intl.tsx';
import { compareTexts } from '../messages/compare.ts';
import type { Comparison } from './comparison.ts';
import { PromiseEntry } from './promise-entry.tsx';
import './promise-list.css';

/** The projects that the ways wait for: how each stands, and whose way to what it shortens. */
export function PromiseList({ comparison }: { comparison: Comparison }) {
  const t = useText(compareTexts);
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('promises')}</h2>
      {comparison.promises.length === 0 ? (
        <p className="compare-page__note">{t('noPromises')}</p>
      ) : (
        <ul className="promise-list">
          {comparison.promises.map((row) => (
            <PromiseEntry key={row.id} row={row} comparison={comparison} />
          ))}
        </ul>
      )}
    </section>
  );
}
