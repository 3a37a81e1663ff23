import type { Feature } from 'geojson';
import { useEffect, useSyncExternalStore } from 'react';
import { askForMap } from './map-asked.ts';

/** [west, south, east, north] in degrees, WGS84. */
type Box = readonly [number, number, number, number];
/** `asked`: the box to be shown; each asking is another object. */
type PageMarks = { features: readonly Feature[]; asked: { box: Box; always: boolean } | null };

const NOTHING: PageMarks = { features: [], asked: null };
/** What the page beside the map puts on it. Follows from the address, and so is no part of it. */
let marks = NOTHING;
const listeners = new Set<() => void>();

function set(next: PageMarks): void {
  marks = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const usePageMarks = (): PageMarks => useSyncExternalStore(subscribe, () => marks);

/** Puts a page's features on the map for as long as the page stands; the same array for the same features. */
export function useMarksOnMap(features: readonly Feature[]): void {
  useEffect(() => set({ ...marks, features }), [features]);
  useEffect(() => () => set(NOTHING), []);
}

/** Brings a box into view; unless `always`, only where the address names no place of its own. */
export function showOnMap(box: Box, always = true): void {
  if (always) askForMap('half');
  set({ ...marks, asked: { box, always } });
}

/** The box around some positions; null around none. */
export function boxAround(positions: readonly (readonly number[])[]): Box | null {
  if (positions.length === 0) return null;
  const [lons, lats] = [0, 1].map((i) => positions.map((p) => p[i] ?? 0)) as [number[], number[]];
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));
  return [least(lons), least(lats), most(lons), most(lats)];
}
