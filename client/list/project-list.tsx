import { useQueryClient } from '@tanstack/react-query';
import { EmptyList } from './empty-list.tsx';
import { FailedList } from './failed-list.tsx';
import { ListSkeleton } from './list-skeleton.tsx';
import './project-list.css';
import { ProjectRows } from './project-rows.tsx';
import { useProjects } from './use-projects.ts';

/** The rows that the filter leaves, or why there are none. */
export function ProjectList() {
  const queries = useQueryClient();
  const projects = useProjects();
  const { data, error, isPlaceholderData, isFetchNextPageError, isFetchPreviousPageError } = projects;
  // Whatever kept the rows away kept the counts away too.
  const retry = () => void queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
  const isRest = isFetchNextPageError || isFetchPreviousPageError;
  if (error && !isRest && (!data?.ids.length || isPlaceholderData)) return <FailedList error={error} retry={retry} />;
  if (!data) return <ListSkeleton />;
  if (data.ids.length === 0) return <EmptyList />;
  return <ProjectRows projects={projects} data={data} />;
}
