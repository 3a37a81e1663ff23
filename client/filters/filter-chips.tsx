import type { FilterInput } from '../../server/inputs/filter.ts';
import { useText } from '../app/intl.tsx';
import { Cross } from '../parts/cross.tsx';
import { useView } from '../state/view.ts';
import { choicesOf, without } from './active.ts';
import './filter-chips.css';
import { filtersTexts } from '../messages/filters.ts';
import { useChoiceLabel } from './use-choice-label.ts';

/** What is chosen, one removable chip each: of the address's filter, or of the part of it that a page leaves to its reader. */
export function FilterChips({ of }: { of?: { filter: FilterInput; setFilter: (filter: FilterInput) => void } }) {
  const t = useText(filtersTexts);
  const view = useView();
  const { filter, setFilter } = of ?? view;
  const labelOf = useChoiceLabel();
  const choices = choicesOf(filter);
  if (choices.length === 0) return null;
  return (
    <ul className="filter-chips" aria-label={t('chosen')}>
      {choices.map((choice) => (
        <li key={`${choice.field} ${choice.value}`}>
          <button type="button" className="filter-chips__chip" onClick={() => setFilter(without(filter, choice.field, choice.value))}>
            <span className="visually-hidden">{t('remove', { facet: t(choice.field), value: labelOf(choice) })}</span>
            <span className="filter-chips__label" aria-hidden="true">
              {labelOf(choice)}
            </span>
            <Cross />
          </button>
        </li>
      ))}
      {!of && (
        <li>
          <button type="button" className="action filter-chips__clear" onClick={() => setFilter({})}>
            {t('clearAll')}
          </button>
        </li>
      )}
    </ul>
  );
}
