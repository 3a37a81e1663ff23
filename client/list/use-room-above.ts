import { type RefObject, useLayoutEffect, useState } from 'react';

/** Px that the scrolled panel has above the list, and how many of them stay in sight over its rows. */
export type RoomAbove = { list: number; head: number };

/** Measures them as they change: filters wrap, totals unfold. */
export function useRoomAbove(list: RefObject<HTMLElement | null>): RoomAbove {
  const [room, setRoom] = useState<RoomAbove>({ list: 0, head: 0 });
  useLayoutEffect(() => {
    const around = list.current?.parentElement;
    if (!around) return;
    const measure = () => {
      // A hidden panel has no room at all; it will be shown as it was.
      if (around.offsetHeight === 0) return;
      const now = { list: list.current?.offsetTop ?? 0, head: around.querySelector<HTMLElement>('.overview__head')?.offsetHeight ?? 0 };
      setRoom((old) => (old.list === now.list && old.head === now.head ? old : now));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(around);
    return () => observer.disconnect();
  }, [list]);
  return room;
}
