import { mostOf } from '../../db/parks/criteria.ts';
import { reachKinds } from '../../db/parks/park.ts';
import { PARK_LIMITS } from '../../server/inputs/parks.ts';
import { useText } from '../app/intl.tsx';
import { parksTexts } from '../messages/parks.ts';
import { FigureField, type FigureName } from './figure-field.tsx';
import { NearestChoices } from './nearest-choices.tsx';

/** How far a park may be from the nearest of each kind, by what it is nearest, and which gates count. */
export function WayCriteria() {
  const t = useText(parksTexts);
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
      <NearestChoices />
    </>
  );
}
