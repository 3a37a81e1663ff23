import { mostOf } from '../../db/parks/criteria.ts';
import { reachKinds } from '../../db/parks/park.ts';
import { PARK_LIMITS } from '../../server/inputs/parks.ts';
import { useText } from '../app/intl.tsx';
import { parksTexts } from '../messages/parks.ts';
import { useView } from '../state/view.ts';
import { FigureField, type FigureName } from './figure-field.tsx';
import { changed } from './search-change.ts';

/** How far a park may be from the nearest of each kind, by what it is nearest, and which gates count. */
export function WayCriteria() {
  const t = useText(parksTexts);
  const { parks, setParks } = useView();
  const { by = 'minutes', gates = 'all' } = parks;
  return (
    <>
      <table className="figure-rows">
        <thead>
          <tr>
            <th scope="col">{t('waysHead')}</th>
            <th scope="col">{t('unitMinutes')}</th>
            <th scope="col">{t('unitKm')}</th>
          </tr>
        </thead>
        <tbody>
          {reachKinds.map((kind) => {
            const { minutes, km } = mostOf(kind);
            return (
              <tr key={kind}>
                <th scope="row">{t(kind)}</th>
                <td>
                  <FigureField name={minutes as FigureName} label={t('mostMinutes', { kind: t(kind) })} most={PARK_LIMITS.way} />
                </td>
                <td>
                  <FigureField name={km as FigureName} label={t('mostKm', { kind: t(kind) })} most={PARK_LIMITS.way} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
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
    </>
  );
}
