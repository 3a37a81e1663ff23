import { useSyncExternalStore } from 'react';

/** Whether the map has all it needs of what was last asked for; true where there is no map to wait for. */
let atRest = true;
const listeners = new Set<() => void>();

export function setMapAtRest(now: boolean): void {
  if (now === atRest) return;
  atRest = now;
  for (const listener of listeners) listener();
}

export function useMapAtRest(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => atRest,
  );
}
