import { useSyncExternalStore } from 'react';
import type { ParameterError } from '../../server/inputs/query-string.ts';
import { droppedSlip } from '../network/slip.ts';
import { readAddress } from './address.ts';

/**
 * What could not be read of the address that the page was opened with. Read once, when this module loads: the first
 * move of the map writes the address anew without those parts, and the notice should outlast it.
 */
let dropped: readonly ParameterError[] =
  typeof location === 'undefined' ? [] : [...(readAddress(location.search).dropped ?? []), ...droppedSlip(location.pathname)];
const listeners = new Set<() => void>();

export function useDropped(): { dropped: readonly ParameterError[]; dismiss: () => void } {
  return { dropped: useSyncExternalStore(subscribe, () => dropped), dismiss };
}

function dismiss(): void {
  dropped = [];
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
