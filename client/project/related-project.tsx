import { useLocal } from '../app/intl.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import type { ProjectPage } from './page-data.ts';
import { ProjectLink } from './project-link.tsx';

/** A line for a project that this one belongs to, holds or joins. */
export function RelatedProject({ row }: { row: ProjectPage['related']['members'][number] }) {
  const local = useLocal();
  return (
    <li className="project-panel__related">
      <ProjectLink id={row.id}>{local(row.name)}</ProjectLink>
      <span className="project-panel__aside">
        {row.id} · <StatusMark status={row.status} />
      </span>
    </li>
  );
}
