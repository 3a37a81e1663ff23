import { useSyncExternalStore } from 'react';

/** The project that the pointer or the keyboard rests on, in the list or on the map. Too brief a state for the address. */
let hovered: string | null = null;
const listeners = new Set<() => void>();

/** Sets or clears the hovered project, by its id in the catalogue's spelling. */
export function setHovered(id: string | null): void {
  if (id === hovered) return;
  hovered = id;
  for (const listener of listeners) listener();
}

/** The hovered project's id, or null. */
export function useHovered(): string | null {
  return useSyncExternalStore(subscribe, () => hovered);
}

/** Whether this project is the hovered one; draws a row anew only when that changes. */
export function useIsHovered(id: string): boolean {
  return useSyncExternalStore(subscribe, () => hovered === id);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
