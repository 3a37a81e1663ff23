import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Rows } from './use-virtual-rows.ts';

type Shown = {
  /** What tells one list from the next; the same in another year stays where it is. */
  asked: string;
  /** While the rows are still those of what was asked for before. */
  isOld: boolean;
  /** Whether the list was just found where its reader had left it. */
  isKept: boolean;
  /** The selected project, and its number; -1 where it is not among the rows at hand. */
  id: string | undefined;
  selected: number;
  /** While rows are loaded in order to find it. */
  isSought: boolean;
};

/** Scrolls a list where its reader expects it: to the top when something else was asked for, to a row that was selected. */
export function useListScroll(rows: Rows, { asked, isOld, isKept, id, selected, isSought }: Shown): void {
  const shown = useRef(asked);
  const begin = useEffectEvent(() => {
    if (shown.current !== asked) rows.scrollToOffset(0);
    shown.current = asked;
  });
  useLayoutEffect(() => {
    if (!isOld) begin();
  });
  // A row chosen on the map may lie outside of what the list shows; one chosen in the list does not move. Once for each
  // selection: who scrolls on, or comes back to where the list was, is not taken to it again.
  const brought = useRef(isKept ? id : undefined);
  const bring = useEffectEvent(() => {
    if (brought.current === id || (selected < 0 && isSought)) return;
    brought.current = id;
    if (selected >= 0) rows.scrollToIndex(selected);
  });
  useLayoutEffect(() => bring());
}
