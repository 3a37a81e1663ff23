import type { SheetHeight } from '../app/sheet-heights.ts';

type Listener = (most: SheetHeight) => void;
const listeners = new Set<Listener>();

/** Asks a phone's sheet to be no higher than that, as something is to be seen on the map. */
export function askForMap(most: SheetHeight): void {
  for (const listener of listeners) listener(most);
}

/** @returns how to hear no more */
export function onMapAsked(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
