import { useState } from 'react';
import type { ProjectRow } from '../list/use-projects.ts';
import { DueList } from './due-list.tsx';
import '../parts/fold.css';

/** Rows behind their heading, until it is opened; nothing where there are none. */
export function FoldedList({ title, rows }: { title: string; rows: readonly ProjectRow[] }) {
  const [open, setOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <details className="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && <DueList rows={rows} />}
    </details>
  );
}
