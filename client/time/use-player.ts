import { useEffect, useEffectEvent, useState } from 'react';
import { HORIZON } from '../../server/inputs/filter.ts';
import { useMapAtRest } from '../state/map-rest.ts';
import { horizonYear } from './axis.ts';
import { useClock } from './use-clock.ts';
import { useYear } from './use-year.ts';

/** How long a year stands once the map shows it: long enough to read the line of counts. */
const STEP_MS = 1200;

/** Goes on a year at a time until the last one, each time only after the map has what it needs of the year before. */
export function usePlayer(): { playing: boolean; play: () => void; pause: () => void } {
  const { year, setYear } = useYear();
  const first = horizonYear(useClock());
  const atRest = useMapAtRest();
  const [playing, setPlaying] = useState(false);
  const at = year ?? first;

  const step = useEffectEvent(() => {
    setYear(Math.min(at + 1, HORIZON.max));
    if (at + 1 >= HORIZON.max) setPlaying(false);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each year that is reached starts the wait for the next.
  useEffect(() => {
    if (!playing || !atRest) return;
    const timer = setTimeout(step, STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, atRest, at]);

  const play = () => {
    // From the end there is nothing ahead: it begins anew.
    if (at >= HORIZON.max) setYear(first);
    setPlaying(true);
  };
  return { playing, play, pause: () => setPlaying(false) };
}
