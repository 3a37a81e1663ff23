import { type PointerEvent, useRef, useState } from 'react';

/** Movement in pixels below which a press is a press and not a drag. */
const SLACK = 6;

/**
 * Follows a pointer on the sheet's handle. `fraction` is how much of its container the sheet covers while it is
 * dragged (0–1), null while it is not.
 */
export function useSheetDrag(onEnd: (fraction: number) => void) {
  const [fraction, setFraction] = useState<number | null>(null);
  const start = useRef<{ y: number; moved: boolean } | null>(null);
  const covered = (event: PointerEvent<HTMLElement>): number => {
    const room = event.currentTarget.parentElement?.parentElement?.getBoundingClientRect();
    return room ? Math.min(1, Math.max(0.08, (room.bottom - event.clientY) / room.height)) : 0;
  };
  return {
    fraction,
    /** Whether the click that follows belongs to a drag that has just ended. */
    wasDragged: () => start.current?.moved ?? false,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { y: event.clientY, moved: false };
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        if (!start.current || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
        if (Math.abs(event.clientY - start.current.y) > SLACK) start.current.moved = true;
        if (start.current.moved) setFraction(covered(event));
      },
      onPointerUp(event: PointerEvent<HTMLElement>) {
        if (start.current?.moved) onEnd(covered(event));
        setFraction(null);
      },
      onPointerCancel() {
        setFraction(null);
      },
      onKeyDown() {
        start.current = null;
      },
    },
  };
}
