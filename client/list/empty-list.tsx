import { useText } from '../app/intl.tsx';
import { choicesOf, without } from '../filters/active.ts';
import { filtersTexts } from '../messages/filters.ts';
import { listTexts } from '../messages/list.ts';
import { shellTexts } from '../messages/shell.ts';
import { useView } from '../state/view.ts';
import { leftWithout } from './left-without.ts';
import { useSummary } from './use-summary.ts';

/** No row: says so, and which part of the filter to take away to see some. */
export function EmptyList() {
  const t = useText(listTexts);
  const names = useText(filtersTexts);
  const shell = useText(shellTexts);
  const { filter, setFilter } = useView();
  const { data } = useSummary();
  const fields = [...new Set(choicesOf(filter).map((choice) => choice.field))];
  const ways = fields.map((field) => ({ field, left: data ? leftWithout(data.facets, field) : undefined }));
  // What would still leave nothing is offered only where nothing else is.
  const useful = ways.filter(({ left }) => left !== 0);
  if (fields.length === 0) return <p className="project-list__note">{t('emptyCatalogue')}</p>;
  return (
    <div className="project-list__note">
      <p>{t('empty')}</p>
      {fields.length > 1 && <p>{t('emptyHint')}</p>}
      <ul>
        {(useful.length > 0 ? useful : ways).map(({ field, left }) => (
          <li key={field}>
            <button type="button" className="action" onClick={() => setFilter(without(filter, field))}>
              {field === 'q' ? shell('clearSearch') : t('without', { facet: names(field) })}
            </button>
            {left !== undefined && <span className="not-stated"> {t('leaves', { count: left })}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
