import { certainties } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { listTexts } from '../messages/list.ts';
import type { ProjectRow } from './use-projects.ts';

/** At the row's right edge: how many values are in dispute, its id, and how certain its place on the map is. */
export function RowMarks({ row: { id, conflicts, certainty } }: { row: ProjectRow }) {
  const t = useText(listTexts);
  const local = useLocal();
  const word = local(certainties[certainty].label);
  return (
    <span className="project-row__marks">
      <span className="project-row__id">
        {conflicts > 0 && (
          <span className="project-row__conflicts" title={t('conflicts', { count: conflicts })}>
            <span aria-hidden="true">⚠ {conflicts}</span>
            <span className="visually-hidden">{t('conflicts', { count: conflicts })}, </span>
          </span>
        )}
        {id}
      </span>
      <span title={t('certainty', { certainty: local(certainties[certainty].definition) })}>{word}</span>
    </span>
  );
}
