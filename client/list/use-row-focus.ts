import { type KeyboardEvent, type RefObject, useLayoutEffect } from 'react';
import { rowAfterKey } from './move-focus.ts';
import type { Projects } from './use-projects.ts';
import type { Rows } from './use-virtual-rows.ts';

type Wanted = {
  /** The row that shall have the focus as soon as it is drawn. */
  wanted: number | null;
  want: (row: number | null) => void;
};

/** Moves the focus among all rows of a list, drawn or not, loaded or not. Gives what to do when a key is pressed in it. */
export function useRowFocus(list: RefObject<HTMLElement | null>, rows: Rows, { hasNextPage, fetchNextPage }: Projects, { wanted, want }: Wanted) {
  const { count, scrollPaddingStart } = rows.options;
  useLayoutEffect(() => {
    if (wanted === null || wanted >= count) return;
    // The first one with all that stands above it.
    if (wanted === 0) rows.scrollToOffset(0);
    else rows.scrollToIndex(wanted);
    const link = list.current?.querySelector<HTMLElement>(`[data-index="${wanted}"] [data-row]`);
    if (!link) return;
    link.focus({ preventScroll: true });
    want(null);
  });
  return async (event: KeyboardEvent<HTMLElement>): Promise<void> => {
    const at = Number(event.currentTarget.querySelector('[data-index]:focus-within')?.getAttribute('data-index') ?? Number.NaN);
    const top = rows.measurementsCache[at]?.start;
    if (top === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const page = (rows.scrollRect?.height ?? 0) - scrollPaddingStart;
    const [pageUp, pageDown] = [top - page, top + page].map((offset) => rows.getVirtualItemForOffset(offset)?.index ?? at) as [number, number];
    const to = rowAfterKey(event.key, { at, count, more: hasNextPage, pageUp, pageDown });
    if (to === undefined) return;
    event.preventDefault();
    if (to !== 'end') return want(to);
    const { data } = await fetchNextPage({ cancelRefetch: false });
    want((data?.ids.length ?? count) - 1);
  };
}
