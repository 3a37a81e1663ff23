import {
  defaultRangeExtractor,
  measureElement,
  observeElementOffset,
  observeElementRect,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffectEvent, useLayoutEffect, useState } from 'react';
import { keepPlace, placeIn } from './kept-place.ts';
import { useRoomAbove } from './use-room-above.ts';

/** Px of a row before it is measured: three lines and the space around them. */
const ESTIMATE = 104;
/** Rows beyond each edge of the panel. */
const BEYOND = 6;

export type Rows = Virtualizer<HTMLElement, HTMLLIElement>;

/** How far the panel is scrolled, while it is seen. A hidden one tells 0, and shown again it stands where it was without a word. */
function observeOffsetInSight(instance: Rows, report: (offset: number, isScrolling: boolean) => void): (() => void) | undefined {
  const panel = instance.scrollElement;
  if (!panel) return undefined;
  const tell = (offset: number, isScrolling: boolean) => {
    if (panel.clientHeight > 0) report(offset, isScrolling);
  };
  const stop = observeElementOffset(instance, tell);
  const shown = new ResizeObserver(() => tell(panel.scrollTop, false));
  shown.observe(panel);
  return () => {
    stop?.();
    shown.disconnect();
  };
}

/**
 * Which rows of a list are drawn: those that its scrolled panel (`.frame__left`) shows, a few beyond, and the pinned ones.
 * @param list what tells lists apart: who comes back to one finds it where it was
 * @param ids of all rows that are known, in their order
 * @param pinned rows that stay whatever is in view: the focus must not vanish under a reader
 */
export function useVirtualRows(element: RefObject<HTMLOListElement | null>, list: string, ids: readonly string[], pinned: readonly number[]): Rows {
  const room = useRoomAbove(element);
  const [begun] = useState(() => placeIn(list));
  // The same function for the same rows: another one has all of them laid out anew.
  const keyOf = useCallback((index: number) => ids[index] ?? index, [ids]);
  const rows = useVirtualizer<HTMLElement, HTMLLIElement>({
    count: ids.length,
    getItemKey: keyOf,
    getScrollElement: () => element.current?.closest<HTMLElement>('.frame__left') ?? null,
    estimateSize: () => ESTIMATE,
    overscan: BEYOND,
    scrollMargin: room.list,
    scrollPaddingStart: room.head,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...pinned])].filter((at) => at < ids.length).sort((a, b) => a - b),
    initialOffset: begun?.offset ?? 0,
    initialMeasurementsCache: begun?.rows ?? [],
    // A panel that is hidden behind an open project has no height; its rows stay as they were.
    observeElementRect: (instance, report) => observeElementRect(instance, (rect) => rect.height > 0 && report(rect)),
    observeElementOffset: observeOffsetInSight,
    measureElement: (row, entry, instance) => measureElement(row, entry, instance) || instance.itemSizeCache.get(row.dataset.key ?? '') || ESTIMATE,
  });
  const keep = useEffectEvent(() => {
    // Without a panel it was never seen: between a view in the frame and a sheet outside of it.
    if (rows.scrollRect?.height) keepPlace(list, { offset: rows.scrollOffset ?? 0, rows: rows.takeSnapshot() });
  });
  useLayoutEffect(() => () => keep(), []);
  return rows;
}
