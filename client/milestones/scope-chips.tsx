import { useText } from '../app/intl.tsx';
import { choicesOf, without } from '../filters/active.ts';
import '../filters/filter-chips.css';
import { useChoiceLabel } from '../filters/use-choice-label.ts';
import { filtersTexts } from '../messages/filters.ts';
import { Cross } from '../parts/cross.tsx';
import { useMilestone } from './use-milestone.ts';

/** What narrows the page besides the milestone itself, one removable chip each. */
export function ScopeChips() {
  const t = useText(filtersTexts);
  const { scope, setScope } = useMilestone();
  const labelOf = useChoiceLabel();
  const choices = choicesOf(scope);
  if (choices.length === 0) return null;
  return (
    <ul className="filter-chips" aria-label={t('chosen')}>
      {choices.map((choice) => (
        <li key={`${choice.field} ${choice.value}`}>
          <button type="button" className="filter-chips__chip" onClick={() => setScope(without(scope, choice.field, choice.value))}>
            <span className="visually-hidden">{t('remove', { facet: t(choice.field), value: labelOf(choice) })}</span>
            <span className="filter-chips__label" aria-hidden="true">
              {labelOf(choice)}
            </span>
            <Cross />
          </button>
        </li>
      ))}
    </ul>
  );
}
