import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useText } from '../app/intl.tsx';
import type { DocumentRow } from './document-data.ts';
import { matches } from './fold.ts';
import { nextOrder, type ReportOrder, type ReportSort, sortReports } from './report-order.ts';
import { ReportRow } from './report-row.tsx';
import '../parts/data-table.css';
import { documentsTexts } from '../messages/documents.ts';

const columns: readonly { key: 'publisher' | 'date' | 'says' | 'confidence' | 'projects' | 'claims'; sort: ReportSort | null; figure?: true }[] = [
  { key: 'publisher', sort: 'publisher' },
  { key: 'date', sort: 'date' },
  { key: 'says', sort: null },
  { key: 'confidence', sort: 'confidence' },
  { key: 'projects', sort: 'projects', figure: true },
  { key: 'claims', sort: 'claims', figure: true },
];

/** The public reports, searchable in all three languages and sortable by any column but the text. */
export function ReportTable({ reports }: { reports: readonly DocumentRow[] }) {
  const t = useText(documentsTexts);
  const input = useId();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<ReportOrder>({ by: 'date', descending: true });
  const sought = useDeferredValue(query);
  const rows = useMemo(() => {
    const found = reports.filter((r) => matches(sought, [r.id, r.issuer.vi, r.url ?? '', ...Object.values(r.title)]));
    return sortReports(found, order);
  }, [reports, sought, order]);
  return (
    <>
      <p className="documents__search">
        <label htmlFor={input}>{t('search')}</label>
        <input id={input} type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
        <span role="status">{t('found', { count: rows.length })}</span>
      </p>
      {rows.length === 0 ? (
        <p>{t('noneFound')}</p>
      ) : (
        <table className="data-table documents__reports">
          <caption className="visually-hidden">{t('reportsCaption', { count: rows.length })}</caption>
          <thead>
            <tr>
              {columns.map(({ key, sort, figure }) => (
                <th
                  key={key}
                  scope="col"
                  className={figure && 'data-table__figure'}
                  aria-sort={order.by === sort ? (order.descending ? 'descending' : 'ascending') : undefined}
                >
                  {sort === null ? (
                    t(key)
                  ) : (
                    <button type="button" className="data-table__sort" onClick={() => setOrder(nextOrder(order, sort))}>
                      {t(key)} <span aria-hidden="true">{order.by === sort ? (order.descending ? '↓' : '↑') : ''}</span>
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((report) => (
              <ReportRow key={report.id} report={report} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
