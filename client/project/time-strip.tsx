import type { CSSProperties } from 'react';
import type { Stretch, TimeScale } from './time-scale.ts';

export type StripMark = { date: string; look: 'done' | 'due' | 'overdue' | 'other' };

/** Dates on the timeline's scale, each as wide as it is vague, and the clock's day. Decoration: the words beside it say all. */
export function TimeStrip({ scale, clock, marks }: { scale: TimeScale; clock: string; marks: readonly StripMark[] }) {
  const place = ({ left, width }: Stretch): CSSProperties => ({ left: `${left}%`, width: `${width}%` });
  return (
    <div className="time-strip" aria-hidden="true">
      {marks.map(({ date, look }) => (
        <span key={`${look} ${date}`} className="time-strip__mark" data-look={look} style={place(scale.of(date))} />
      ))}
      <span className="time-strip__clock" style={{ left: `${scale.of(clock).left}%` }} />
    </div>
  );
}
