/**
 * A list's rows by number, from 0: the one with the focus, how many are at hand and whether more follow, and which lie a
 * screen's height above and below.
 */
type Rows = { at: number; count: number; more: boolean; pageUp: number; pageDown: number };

/** The row to which a key moves the focus; `end` where more must come before the last is known; undefined for other keys. */
export function rowAfterKey(key: string, { at, count, more, pageUp, pageDown }: Rows): number | 'end' | undefined {
  if (key === 'End') return more ? 'end' : count - 1;
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    // A row taller than the screen must not hold the focus.
    PageDown: Math.max(pageDown, at + 1),
    PageUp: Math.min(pageUp, at - 1),
    Home: 0,
  }[key];
  // The row after the last at hand gets the focus when it comes.
  return to === undefined ? undefined : Math.max(0, Math.min(to, more ? count : count - 1));
}
