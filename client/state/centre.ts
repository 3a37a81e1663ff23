import { useSyncExternalStore } from 'react';
import type { MapPosition } from './address.ts';

/** Where the map looks, once it has come to rest. The address does not say it before the reader has moved the map. */
let centre: MapPosition | null = null;
const listeners = new Set<() => void>();

export function setCentre(at: MapPosition): void {
  centre = at;
  for (const listener of listeners) listener();
}

export function useCentre(): MapPosition | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => centre,
  );
}
