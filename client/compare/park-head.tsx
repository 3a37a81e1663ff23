import { Link } from '@tanstack/react-router';
import { useLocal, useText } from '../app/intl.tsx';
import { compareTexts } from '../messages/compare.ts';
import { Cross } from '../parts/cross.tsx';
import { keepSearch } from '../parts/keep-search.ts';
import { useView } from '../state/view.ts';
import { type ComparedPark, goesBy } from './comparison.ts';
import './park-head.css';

/** The head of a park's column: its number on the map, its name, and its place in the row. */
export function ParkHead({ park, place, last }: { park: ComparedPark; place: number; last: number }) {
  const t = useText(compareTexts);
  const local = useLocal();
  const { shortlist, setShortlist } = useView();
  const name = local(park.name);
  // The address may name it by another of its ids.
  const isIt = (id: string) => goesBy(park, id);
  const move = (by: -1 | 1) => {
    const from = shortlist.findIndex(isIt);
    const ids = shortlist.toSpliced(from, 1);
    setShortlist(ids.toSpliced(from + by, 0, shortlist[from] ?? park.id));
  };
  return (
    <th scope="col" className="park-head" data-park={park.id}>
      <span className="park-head__number" aria-hidden="true">
        {place + 1}
      </span>
      <span className="park-head__tools">
        <button type="button" disabled={place === 0} onClick={() => move(-1)} aria-label={t('moveLeft', { name })} title={t('moveLeft', { name })}>
          ←
        </button>
        <button
          type="button"
          disabled={place === last}
          onClick={() => move(1)}
          aria-label={t('moveRight', { name })}
          title={t('moveRight', { name })}
        >
          →
        </button>
        <button
          type="button"
          onClick={() => setShortlist(shortlist.filter((id) => !isIt(id)))}
          aria-label={t('remove', { name })}
          title={t('remove', { name })}
        >
          <Cross />
        </button>
      </span>
      <span className="park-head__name">
        {park.origin === 'catalogue' ? (
          <Link to="/projects/$id" params={{ id: park.id }} search={keepSearch}>
            {name}
          </Link>
        ) : (
          name
        )}
      </span>
      <span className="park-head__id">{park.id}</span>
    </th>
  );
}
