import { type RefObject, useEffect } from 'react';

/**
 * Puts the focus on a heading when what it heads has come (`shown` is its id, null while it loads), and gives it back
 * to what had it before when the view goes away.
 */
export function useHeadingFocus(heading: RefObject<HTMLElement | null>, shown: string | null): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    if (shown !== null) heading.current?.focus({ preventScroll: true });
  }, [heading, shown]);
}
