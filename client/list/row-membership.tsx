import { projectTypes } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import type { ProjectRow } from './use-projects.ts';

/** What a programme or target is, and how many of its works the list shows; what a member belongs to. */
export function RowMembership({ row, parent, members }: { row: ProjectRow; parent: string | undefined; members: number }) {
  const t = useText('list');
  const local = useLocal();
  const parts = [
    row.type !== 'project' && local(projectTypes[row.type].label),
    members > 0 && t('members', { count: members }),
    parent !== undefined && t('memberOf', { parent }),
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : <span className="project-row__membership">{parts.join(' · ')}</span>;
}
