import type { VirtualItem } from '@tanstack/react-virtual';

/** Where a reader was in a list: how far it was scrolled, in px, and the rows' heights that were known. */
type KeptPlace = { offset: number; rows: VirtualItem[] };

/** Of the list last left, for who comes back to it: too brief a state for the address. */
let kept: { list: string; place: KeptPlace } | null = null;

/** @param list what tells lists apart */
export function keepPlace(list: string, place: KeptPlace): void {
  kept = { list, place };
}

export function placeIn(list: string): KeptPlace | null {
  return kept?.list === list ? kept.place : null;
}
