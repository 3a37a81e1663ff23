import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;

function subscribe(listener: () => void): () => void {
  // The browser takes the page as it is when these are over.
  const set = (now: boolean) => () => {
    printing = now;
    flushSync(listener);
  };
  const [begin, end] = [set(true), set(false)];
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}

/** Whether the page is being printed: paper has no scrolling. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing);
