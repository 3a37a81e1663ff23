import type { Feature, Point } from 'geojson';
import { useEffect, useSyncExternalStore } from 'react';
import type { Origin, ParkKind } from '../../db/parks/park.ts';

/** A park as the map draws it; `name` in the reader's language; `open`: its facts are. */
export type ParkMark = Feature<
  Point,
  { id: string; name: string; kind: ParkKind; type: 'project'; status: 'not-stated'; origin: Origin; open: boolean }
>;

/** The parks that the page beside the map has found. Follows from the address, and so is no part of it. */
let shown: readonly ParkMark[] = [];
const listeners = new Set<() => void>();

function set(next: readonly ParkMark[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Puts parks on the map for as long as the page stands; the same array for the same parks. */
export function useParksOnMap(parks: readonly ParkMark[]): void {
  useEffect(() => set(parks), [parks]);
  useEffect(() => () => set([]), []);
}

export function useShownParks(): readonly ParkMark[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
}

export const isShownPark = (id: string): boolean => shown.some((mark) => mark.properties.id === id);
