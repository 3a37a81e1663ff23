import { type Health, healths } from '../../db/time-vocabulary.ts';

/** The bare mark of a health, for where its word stands beside it. */
export function HealthSign({ health }: { health: Health }) {
  const { mark, colour } = healths[health];
  return (
    <span aria-hidden="true" style={{ color: colour, fontWeight: 600 }}>
      {mark}
    </span>
  );
}
