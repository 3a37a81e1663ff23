import { useEffect } from 'react';
import type { Projects } from './use-projects.ts';

/** Rows before the last at hand at which the next page is asked for: two screens of them. */
const NEAR = 24;

/**
 * Asks for the pages that the rows in view come near.
 * @param view numbers of the first and last row in view; null while none is
 * @param start number of the first row at hand
 * @param end number after the last
 * @param isSought whether all that is left should come: a row among it is sought
 */
export function useNearbyPages(
  projects: Projects,
  view: { startIndex: number; endIndex: number } | null,
  { start, end, isSought }: { start: number; end: number; isSought: boolean },
): void {
  const { isFetching, isError, isPlaceholderData, hasNextPage, hasPreviousPage, fetchNextPage, fetchPreviousPage } = projects;
  const isIdle = !isFetching && !isError && !isPlaceholderData;
  const before = isIdle && hasPreviousPage && view !== null && view.startIndex < start;
  const after = isIdle && hasNextPage && (isSought || (view !== null && view.endIndex >= end - NEAR));
  useEffect(() => {
    if (before) void fetchPreviousPage();
    else if (after) void fetchNextPage();
  }, [before, after, fetchPreviousPage, fetchNextPage]);
}
