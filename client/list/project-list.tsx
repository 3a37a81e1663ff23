import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useText } from '../app/intl.tsx';
import { useView } from '../state/view.ts';
import { EmptyList } from './empty-list.tsx';
import { FailedList } from './failed-list.tsx';
import { ListEnd } from './list-end.tsx';
import { ListSkeleton } from './list-skeleton.tsx';
import { moveFocus } from './move-focus.ts';
import { ordered } from './order.ts';
import './project-list.css';
import { listTexts } from '../messages/list.ts';
import { ProjectRow } from './project-row.tsx';
import { useProjects } from './use-projects.ts';

/** The rows that the filter leaves. One stop of the Tab key; the arrow keys go from row to row. */
export function ProjectList() {
  const t = useText(listTexts);
  const { selected, sort, lang } = useView();
  const queries = useQueryClient();
  const { data, error, isPlaceholderData } = useProjects();
  const [focused, setFocused] = useState<string | null>(null);
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  const shown = useMemo(() => ordered(rows, sort, lang), [rows, sort, lang]);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);

  // Whatever kept the rows away kept the counts away too.
  const retry = () => void queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
  if (error && (rows.length === 0 || isPlaceholderData)) return <FailedList error={error} retry={retry} />;
  if (!data) return <ListSkeleton />;
  if (rows.length === 0) return <EmptyList />;
  const stop = [focused, selected, shown[0]?.id].find((id) => id != null && byId.has(id));
  return (
    <>
      <ol className="project-list" aria-label={t('heading')} aria-busy={isPlaceholderData} data-old={isPlaceholderData} onKeyDown={moveFocus}>
        {shown.map((row) => (
          <ProjectRow key={row.id} row={row} isSelected={row.id === selected} isStop={row.id === stop} onFocus={setFocused} />
        ))}
      </ol>
      <ListEnd />
    </>
  );
}
