import { useSyncExternalStore } from 'react';

/** The width under which the screen is a phone's, as in the style sheets. */
const QUERY = '(width <= 720px)';

/** Whether the screen is a phone's. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(QUERY);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(QUERY).matches,
  );
}
