import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { useView } from '../state/view.ts';
import { useClock } from '../time/use-clock.ts';

/** A page for paper speaks of a day: without one in the address, the clock's day is put there first. */
export function Pinned({ children }: { children: ReactNode }) {
  const { filter, setFilter } = useView();
  const clock = useClock();
  const isPinned = filter.asOf !== undefined;
  const pin = useEffectEvent(() => setFilter({ ...filter, asOf: clock }, { replace: true }));
  useEffect(() => {
    if (!isPinned) pin();
  }, [isPinned]);
  return isPinned && children;
}
