import { type Status, statuses, statusNotStated } from '../../db/vocabulary.ts';
import { useLocal } from '../app/intl.tsx';
import './status-mark.css';

/** Width of the sample's line, in CSS pixels; dashes are in units of it, as on the map. */
const WIDTH = 3;

/** A status as the map draws it (colour, dash, cross), with its word unless the line is shown beside one. */
export function StatusMark({ status, word = true }: { status: Status | null; word?: boolean }) {
  const local = useLocal();
  const { colour, dash, label } = status === null ? statusNotStated : statuses[status];
  const isStopped = status === 'cancelled' || status === 'decommissioned';
  const pattern = dash?.map((part) => part * WIDTH).join(' ');
  const cap = dash && dash[0] !== undefined && dash[0] < 0.5 ? 'round' : 'butt';
  return (
    <span className="status-mark" data-stated={status !== null}>
      <svg className="status-mark__line" viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
        <path d="M2 5h24" stroke="var(--ink)" strokeWidth={WIDTH + 1.6} strokeDasharray={pattern} strokeLinecap={cap} />
        <path d="M2 5h24" stroke={colour} strokeWidth={WIDTH} strokeDasharray={pattern} strokeLinecap={cap} />
        {isStopped && <path d="m10 1 8 8m0-8-8 8" stroke="var(--ink)" strokeWidth="1.4" />}
      </svg>
      {word && <span>{local(label)}</span>}
    </span>
  );
}
