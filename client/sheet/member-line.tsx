import { useLocal } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { HealthMark } from '../health/health-mark.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import type { ProjectPage } from '../project/page-data.ts';
import { useView } from '../state/view.ts';

/** A member of a programme or target in a line: name, status, target, health. */
export function MemberLine({ row }: { row: ProjectPage['related']['members'][number] }) {
  const local = useLocal();
  const { lang } = useView();
  return (
    <li className="paper__item">
      {local(row.name)} · <StatusMark status={row.status} />
      {row.target !== null && ` · ${formatDate(String(row.target), lang)}`}
      {row.health !== null && (
        <>
          {' · '}
          <HealthMark health={row.health} />
        </>
      )}
    </li>
  );
}
