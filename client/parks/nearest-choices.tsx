import { useText } from '../app/intl.tsx';
import { parksTexts } from '../messages/parks.ts';
import { useView } from '../state/view.ts';
import './figure-field.css';
import { changed } from './search-change.ts';

/** Which gates count, and by what the nearest place is the nearest. */
export function NearestChoices() {
  const t = useText(parksTexts);
  const { parks, setParks } = useView();
  const { by = 'minutes', gates = 'all' } = parks;
  return (
    <div className="figure-rows__choices">
      <fieldset>
        <legend>{t('gates')}</legend>
        {(['all', 'international'] as const).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="park-gates"
              checked={gates === value}
              onChange={() => setParks(changed(parks, { gates: value === 'all' ? undefined : value }) ?? parks)}
            />
            {t(value === 'all' ? 'gatesAll' : 'gatesInternational')}
          </label>
        ))}
      </fieldset>
      <p>{t('gatesNote')}</p>
      <fieldset>
        <legend>{t('by')}</legend>
        {(['minutes', 'km'] as const).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name="park-by"
              checked={by === value}
              onChange={() => setParks(changed(parks, { by: value === 'minutes' ? undefined : value }) ?? parks)}
            />
            {t(value === 'minutes' ? 'byMinutes' : 'byKm')}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
