import { type Field, fields } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { NotStated } from '../parts/not-stated.tsx';
import { useView } from '../state/view.ts';
import { ConflictNote } from './conflict-note.tsx';
import type { Standing } from './page-data.ts';
import { TracedValue } from './traced-value.tsx';

/** One field of a project: label, what stands, its sources and its conflicts; «chưa nêu» where nothing does. */
export function FieldRow({ field, standings, extra }: { field: Field; standings: Standing[]; extra?: React.ReactNode }) {
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

/** A status holds for a day: the one the claim speaks of, or its document's. */
function DaySpokenOf({ claim }: { claim: Standing['claim'] }) {
  const t = useText('project');
  const { lang } = useView();
  const { dated, datedAfter } = claim.document;
  const day = claim.speaksOn ?? dated;
  // A report's citation already bears its date.
  if (claim.document.kind === 'report' && day === dated) return null;
  if (day !== null) return <p className="project-panel__aside">{t('asOfDay', { date: formatDate(day, lang) })}</p>;
  return datedAfter && <p className="project-panel__aside">{t('after', { date: formatDate(datedAfter, lang) })}</p>;
}
