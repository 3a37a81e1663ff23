import type { ReactNode } from 'react';
import { type Field, fields } from '../../db/vocabulary.ts';
import { useLocal } from '../app/intl.tsx';
import { NotStated } from '../parts/not-stated.tsx';
import { ConflictNote } from './conflict-note.tsx';
import { DaySpokenOf } from './day-spoken-of.tsx';
import type { Standing } from './page-data.ts';
import { TracedValue } from './traced-value.tsx';

/** One field of a project: label, what stands, its sources and its conflicts; «chưa nêu» where nothing does. */
export function FieldRow({ field, standings, extra }: { field: Field; standings: Standing[]; extra?: ReactNode }) {
  const local = useLocal();
  return (
    <div className="project-panel__row">
      <dt>{local(fields[field].label)}</dt>
      <dd>
        {standings.length === 0 && <NotStated />}
        {standings.map((standing) => (
          <div key={standing.claim.id} className="project-panel__claim">
            <TracedValue claim={standing.claim} />
            {field === 'status' && <DaySpokenOf claim={standing.claim} />}
            <ConflictNote {...standing} />
          </div>
        ))}
        {extra}
      </dd>
    </div>
  );
}
