import { type RefObject, useEffect, useState } from 'react';
import type { StillResult, StillScene } from './draw-still.ts';

/** The picture of a scene, drawn in the container; null while it is drawn. A null scene waits. */
export function useStill(container: RefObject<HTMLElement | null>, scene: StillScene | null): StillResult | null {
  const key = scene && JSON.stringify(scene);
  const [drawn, setDrawn] = useState<{ key: string; result: StillResult } | null>(null);
  useEffect(() => {
    if (key === null || !container.current) return;
    const element = container.current;
    const gone = new AbortController();
    // With the map's library, which the page's words need not wait for.
    void import('./draw-still.ts')
      .then(({ drawStill }) => drawStill(element, JSON.parse(key) as StillScene, gone.signal))
      .catch((error: unknown): StillResult => {
        console.error(error);
        return { failed: 'failed' };
      })
      .then((result) => gone.signal.aborted || setDrawn({ key, result }));
    return () => gone.abort();
  }, [container, key]);
  return drawn?.key === key ? drawn.result : null;
}
