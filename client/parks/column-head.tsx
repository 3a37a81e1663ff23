import type { ReactNode } from 'react';
import type { ParkColumn } from '../../db/parks/order.ts';
import { useText } from '../app/intl.tsx';
import { parksTexts } from '../messages/parks.ts';
import { useView } from '../state/view.ts';
import { firstDirection, sortOf } from './columns.ts';
import { changed } from './search-change.ts';

/** A column's head, which sorts by it, and pressed again the other way. */
export function ColumnHead({ column, figure = false, children }: { column: ParkColumn; figure?: boolean; children: ReactNode }) {
  const t = useText(parksTexts);
  const { parks, setParks } = useView();
  const sorted = sortOf(parks);
  const isSorted = sorted.column === column;
  const next = isSorted ? (sorted.direction === 'asc' ? 'desc' : 'asc') : firstDirection(column);
  return (
    <th
      scope="col"
      className={figure ? 'data-table__figure' : undefined}
      aria-sort={isSorted ? (sorted.direction === 'asc' ? 'ascending' : 'descending') : undefined}
    >
      <button
        type="button"
        className="data-table__sort"
        title={t('pressToSort')}
        onClick={() => setParks(changed(parks, { sort: column, order: next }) ?? parks)}
      >
        {children}
        {isSorted && <span aria-hidden="true">{sorted.direction === 'asc' ? ' ↑' : ' ↓'}</span>}
      </button>
    </th>
  );
}
