import { useSyncExternalStore } from 'react';
import type { Readout, ReadoutStore } from './readout.ts';

/** One figure of what changes at every frame; draws anew only when that figure does. */
export function useReadout<T extends string | number | null>(store: ReadoutStore, select: (readout: Readout) => T): T {
  return useSyncExternalStore(store.subscribe, () => select(store.read()));
}
