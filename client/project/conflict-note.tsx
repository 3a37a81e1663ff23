import { useId, useState } from 'react';
import { bases, fields } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { type Reason, reasonOf } from './conflict-reason.ts';
import type { Standing } from './page-data.ts';
import { TracedValue } from './traced-value.tsx';
import './conflict-note.css';
import { projectTexts } from '../messages/project.ts';

const reasonTexts = {
  basis: 'reasonBasis',
  rank: 'reasonRank',
  weak: 'reasonWeak',
  'newer-document': 'reasonNewer',
  'later-day': 'reasonLater',
  order: 'reasonOrder',
} as const satisfies Record<Reason, string>;

/** The sources that say something else of a field: their values, where they say it, and why the value above stands. */
export function ConflictNote({ claim: winner, conflicts }: Standing) {
  const [open, setOpen] = useState(false);
  const body = useId();
  const t = useText(projectTexts);
  const local = useLocal();
  if (conflicts.length === 0) return null;
  const sources = new Set(conflicts.map((c) => c.document.id)).size;
  const hint = fields[winner.field].class === 'progress' ? 'hintProgress' : winner.document.kind === 'plan' && 'hintPromise';
  return (
    <div className="conflict-note">
      <button
        type="button"
        className="conflict-note__button"
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">⚠ </span>
        {t('conflict', { count: sources })}
        <span className="visually-hidden"> ({local(fields[winner.field].label)})</span>
        <span className="traced-value__fold" aria-hidden="true" />
      </button>
      {open && (
        <div id={body} className="conflict-note__body">
          {hint && <p>{t(hint)}</p>}
          <ul>
            {conflicts.map((loser) => (
              <li key={loser.id}>
                <TracedValue claim={loser} />
                <p className="conflict-note__reason">
                  {t(reasonTexts[reasonOf(winner, loser)], {
                    winner: local(bases[winner.basis].label),
                    loser: local(bases[loser.basis].label),
                  })}
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
