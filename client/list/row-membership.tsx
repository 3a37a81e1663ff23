import { projectTypes } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { listTexts } from '../messages/list.ts';
import type { ProjectRow } from './use-projects.ts';

/** What a programme or target is, and how many works it has; what a member belongs to. */
export function RowMembership({ row }: { row: ProjectRow }) {
  const t = useText(listTexts);
  const local = useLocal();
  const parts = [
    row.type !== 'project' && local(projectTypes[row.type].label),
    row.members > 0 && t('members', { count: row.members }),
    row.parentName !== null && t('memberOf', { parent: local(row.parentName) }),
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : <span className="project-row__membership">{parts.join(' · ')}</span>;
}
