import { filterParams } from '../../server/inputs/query-string.ts';
import { useText } from '../app/intl.tsx';
import { useView } from '../state/view.ts';
import './export-link.css';
import { filtersTexts } from '../messages/filters.ts';

/** The file of what the list and the map show: the same filter, behind another address. */
export function ExportLink() {
  const t = useText(filtersTexts);
  const { filter } = useView();
  const query = new URLSearchParams(filterParams(filter)).toString();
  return (
    <a className="export-link" href={`/export/projects.geojson${query && `?${query}`}`} download title={t('exportHint')}>
      {t('export')}
    </a>
  );
}
