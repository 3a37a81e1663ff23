import type { Origin } from '../../db/parks/park.ts';
import { colours } from '../map/colours.ts';
import './park-dot.css';

/** A park as the map draws it; its row, or the word beside it, says which it is. */
export function ParkDot({ origin }: { origin: Origin }) {
  const colour = origin === 'catalogue' ? colours.park : colours.selection;
  return (
    <span className="park-dot" aria-hidden="true" style={{ borderColor: colour, background: origin === 'catalogue' ? colour : colours.paper }} />
  );
}
