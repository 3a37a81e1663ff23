import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Rows } from './use-virtual-rows.ts';

/**
 * Scrolls a list where its reader expects it: to the top when something else was asked for, to a row that was selected.
 * @param asked what tells one list from the next; the same in another year stays where it is
 * @param isOld while the rows are still those of what was asked for before
 * @param selected number of the selected row; -1 where it is not among those at hand
 */
export function useListScroll(
  rows: Rows,
  { asked, isOld, id, selected }: { asked: string; isOld: boolean; id: string | undefined; selected: number },
) {
  const shown = useRef(asked);
  const begin = useEffectEvent(() => {
    if (shown.current !== asked) rows.scrollToOffset(0);
    shown.current = asked;
  });
  useLayoutEffect(() => {
    if (!isOld) begin();
  });
  // A row chosen on the map may lie outside of what the list shows; one chosen in the list does not move.
  const bring = useEffectEvent((_id: string | undefined) => {
    if (selected >= 0) rows.scrollToIndex(selected);
  });
  useLayoutEffect(() => bring(id), [id]);
}
