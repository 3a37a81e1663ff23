import { Link } from '@tanstack/react-router';
import { useLocal, useText } from '../app/intl.tsx';
import { parksTexts } from '../messages/parks.ts';
import { keepSearch } from '../parts/keep-search.ts';
import './park-detail.css';
import { ParkFacts } from './park-facts.tsx';
import { ParkWays } from './park-ways.tsx';
import type { ParkRow } from './use-parks.ts';

/** All that is known of one park: its facts with their sources, and what it is near to with the ways there. */
export function ParkDetail({ row, onClose }: { row: ParkRow; onClose: () => void }) {
  const t = useText(parksTexts);
  const local = useLocal();
  return (
    <section className="park-detail" aria-label={local(row.name)}>
      <ParkFacts row={row} />
      <ParkWays row={row} />
      <p className="park-detail__links">
        {row.origin === 'catalogue' && (
          <Link to="/projects/$id" params={{ id: row.id }} search={keepSearch}>
            {t('openProject')}
          </Link>
        )}
        <button type="button" className="action" onClick={onClose}>
          {t('close')}
        </button>
      </p>
    </section>
  );
}
