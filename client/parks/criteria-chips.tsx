import { useText } from '../app/intl.tsx';
import '../filters/filter-chips.css';
import { parksTexts } from '../messages/parks.ts';
import { Cross } from '../parts/cross.tsx';
import { useView } from '../state/view.ts';
import { parkChoices, withoutCriteria } from './choices.ts';
import { changed } from './search-change.ts';
import { useParkChoiceLabel } from './use-choice-label.ts';

/** What parks are searched by, one removable chip each. */
export function CriteriaChips() {
  const t = useText(parksTexts);
  const { parks, setParks } = useView();
  const labelOf = useParkChoiceLabel();
  const choices = parkChoices(parks);
  if (choices.length === 0) return null;
  return (
    <ul className="filter-chips" aria-label={t('chosen')}>
      {choices.map((choice) => (
        <li key={`${choice.field} ${'value' in choice ? choice.value : ''}`}>
          <button type="button" className="filter-chips__chip" onClick={() => setParks(changed(parks, choice.without) ?? parks)}>
            <span className="visually-hidden">{t('remove', { what: labelOf(choice) })}</span>
            <span className="filter-chips__label" aria-hidden="true">
              {labelOf(choice)}
            </span>
            <Cross />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="action filter-chips__clear" onClick={() => setParks(withoutCriteria(parks))}>
          {t('clearAll')}
        </button>
      </li>
    </ul>
  );
}
