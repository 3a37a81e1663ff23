import type { Part } from './coverage-data.ts';

/** A stacked bar whose parts differ by pattern as well as by tone. The numbers beside it say the same. */
export function ShareBar({ counts }: { counts: readonly { part: Part; count: number }[] }) {
  return (
    <span className="coverage__bar" aria-hidden="true">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ part, count }) => (
          <span key={part} className={`coverage__part coverage__part--${part}`} style={{ flexGrow: count }} />
        ))}
    </span>
  );
}
