import { type Health, healths } from '../../db/time-vocabulary.ts';
import { useLocal } from '../app/intl.tsx';
import './health-mark.css';

/** How a promise stands: a mark of its own shape with its word; the reason stands beside it (use-reasons.ts). */
export function HealthMark({ health }: { health: Health }) {
  const local = useLocal();
  const { mark, colour, label } = healths[health];
  return (
    <span className="health-mark" style={{ color: colour }}>
      <span aria-hidden="true">{mark}</span> {local(label)}
    </span>
  );
}
