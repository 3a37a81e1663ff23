import { parksParams } from '../../server/inputs/parks-query.ts';
import { useText } from '../app/intl.tsx';
import { parksTexts } from '../messages/parks.ts';
import { useView } from '../state/view.ts';
import { firstDirection, sortable, sortOf, useColumnName } from './columns.ts';
import { ParkDot } from './park-dot.tsx';
import './result-tools.css';
import { changed } from './search-change.ts';
import { useParksQuery } from './use-parks.ts';

/** How many were found of how many, their order by any column, the key of the map, and the same as a file. */
export function ResultTools({ count, total }: { count: number; total: number }) {
  const t = useText(parksTexts);
  const { parks, setParks } = useView();
  const nameOf = useColumnName();
  const { column, direction } = sortOf(parks);
  const params = new URLSearchParams(parksParams(useParksQuery())).toString();
  return (
    <div className="result-tools">
      <p className="result-tools__count" role="status">
        {t('found', { count, total })}
      </p>
      <ul className="result-tools__key">
        <li>
          <ParkDot origin="catalogue" /> {t('originCatalogue')}
        </li>
        <li>
          <ParkDot origin="existing" /> {t('originExisting')}
        </li>
      </ul>
      <div className="result-tools__sort">
        <label className="result-tools__by">
          {t('sort')}{' '}
          <select
            value={column}
            onChange={({ target }) => {
              const chosen = sortable(parks).find((c) => c === target.value);
              if (chosen) setParks(changed(parks, { sort: chosen, order: firstDirection(chosen) }) ?? parks);
            }}
          >
            {sortable(parks).map((c) => (
              <option key={c} value={c}>
                {nameOf(c)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="action"
          title={t(direction === 'asc' ? 'ascending' : 'descending')}
          onClick={() => setParks(changed(parks, { sort: column, order: direction === 'asc' ? 'desc' : 'asc' }) ?? parks)}
        >
          <span aria-hidden="true">{direction === 'asc' ? '↑' : '↓'}</span>
          <span className="visually-hidden">{t(direction === 'asc' ? 'ascending' : 'descending')}</span>
        </button>
      </div>
      <a className="result-tools__export" href={`/export/parks.geojson${params && `?${params}`}`} download title={t('exportHint')}>
        {t('export')}
      </a>
    </div>
  );
}
