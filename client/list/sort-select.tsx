import { isKeyOf } from '../../db/vocabulary.ts';
import { useText } from '../app/intl.tsx';
import { type Sort, sorts } from '../state/address.ts';
import { useView } from '../state/view.ts';
import './sort-select.css';
import { listTexts } from '../messages/list.ts';

const names = { catalogue: 'sortCatalogue', name: 'sortName', year: 'sortYear', cost: 'sortCost' } as const satisfies Record<Sort, string>;

export function SortSelect() {
  const t = useText(listTexts);
  const { sort, setSort } = useView();
  return (
    <label className="sort-select">
      <span className="visually-hidden">{t('sort')}</span>
      <select value={sort} onChange={({ target }) => isKeyOf(sorts, target.value) && setSort(target.value)}>
        {Object.entries(names).map(([key, name]) => (
          <option key={key} value={key}>
            {t(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
