import type { State } from '../../db/time-vocabulary.ts';

/** One unit of a target: full in use, half being built, empty planned, crossed out not there; a dot for what is not known. */
export function UnitMark({ state }: { state: State | 'unknown' }) {
  return (
    <svg className="unit-mark" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {state === 'unknown' ? (
        <circle cx="7" cy="7" r="1.75" fill="var(--ink-faint)" />
      ) : (
        <circle cx="7" cy="7" r="5.5" fill={state === 'in-use' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.4" />
      )}
      {state === 'building' && <path d="M7 1.5a5.5 5.5 0 0 0 0 11z" fill="currentColor" />}
      {state === 'absent' && <path d="m3.2 3.2 7.6 7.6" stroke="currentColor" strokeWidth="1.4" />}
    </svg>
  );
}
