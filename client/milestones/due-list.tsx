import type { ProjectRow } from '../list/use-projects.ts';
import { DueRow } from './due-row.tsx';

/** Works that are due, one line each. */
export function DueList({ rows }: { rows: readonly ProjectRow[] }) {
  if (rows.length === 0) return null;
  return (
    <ol className="due-list">
      {rows.map((row) => (
        <DueRow key={row.id} row={row} />
      ))}
    </ol>
  );
}
