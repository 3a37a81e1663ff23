import type { FilterInput } from '../../server/inputs/filter.ts';
import { useText } from '../app/intl.tsx';
import { Cross } from '../parts/cross.tsx';
import { useView } from '../state/view.ts';
import { type Choice, choicesOf, without } from './active.ts';
import './filter-chips.css';
import { filtersTexts } from '../messages/filters.ts';
import { useChoiceLabel } from './use-choice-label.ts';

type Of = { filter: FilterInput; setFilter: (filter: FilterInput) => void };

/** What is chosen, one removable chip each: of the address's filter, or of the part of it that a page leaves to its reader. */
export function FilterChips({ of }: { of?: Of }) {
  const view = useView();
  const { filter, setFilter } = of ?? view;
  const choices = choicesOf(filter);
  return choices.length === 0 ? null : <Chips choices={choices} filter={filter} setFilter={setFilter} hasClear={!of} />;
}

function Chips({ choices, filter, setFilter, hasClear }: Of & { choices: readonly Choice[]; hasClear: boolean }) {
  const t = useText(filtersTexts);
  const labelOf = useChoiceLabel(choices);
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
      {hasClear && (
        <li>
          <button type="button" className="action filter-chips__clear" onClick={() => setFilter({})}>
            {t('clearAll')}
          </button>
        </li>
      )}
    </ul>
  );
}
