import { HealthMark } from '../health/health-mark.tsx';
import { useReasons } from '../health/use-reasons.ts';
import { joined } from '../project/listed.ts';
import { useView } from '../state/view.ts';
import type { ProjectRow } from './use-projects.ts';

/** As many reasons as a line holds; the project's page has all of them. */
const REASONS = 2;

/** How the promise stands, with its first reasons; nothing where nothing can be said. What is done says so beside its status. */
export function RowHealth({ row }: { row: ProjectRow }) {
  const { lang } = useView();
  const reasons = useReasons();
  if (row.health === null || row.health === 'done') return null;
  const shown = reasons(row).slice(0, row.health === 'on-time' ? 1 : REASONS);
  return (
    <span className="project-row__health">
      <HealthMark health={row.health} />
      {shown.length > 0 && `: ${joined(shown, lang)}`}
    </span>
  );
}
