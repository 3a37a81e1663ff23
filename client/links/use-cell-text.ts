import { statuses, statusNotStated } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { usePlaces } from '../filters/use-places.ts';
import { linksTexts } from '../messages/links.ts';
import type { Cell } from './link-data.ts';

/** How a cell is told in words, for who does not see it; and the names of places by id. */
export function useCellText() {
  const t = useText(linksTexts);
  const local = useLocal();
  const places = usePlaces();
  const nameOf = (id: string): string => {
    const place = places.find((p) => p.id === id);
    return place ? local(place.name) : id;
  };
  const cellText = (cell: Cell, from = cell.from, to = cell.to): string =>
    t('cell', {
      from: nameOf(from),
      to: nameOf(to),
      count: cell.projects,
      status: local(cell.bestStatus === null ? statusNotStated.label : statuses[cell.bestStatus].label),
      year: cell.firstYear === null ? t('noYear') : t('firstYear', { year: String(cell.firstYear) }),
    });
  return { nameOf, cellText };
}
