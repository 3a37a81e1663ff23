import { PARK_LIMITS } from '../../server/inputs/parks.ts';
import { useText } from '../app/intl.tsx';
import { parksTexts } from '../messages/parks.ts';
import { spans } from './choices.ts';
import { FigureField } from './figure-field.tsx';

const rows = [
  { field: 'area', unit: 'unitHa', most: PARK_LIMITS.hectares },
  { field: 'free', unit: 'unitHa', most: PARK_LIMITS.hectares },
  { field: 'occupancy', unit: 'unitPercent', most: PARK_LIMITS.percent },
] as const;

/** How large a park is, how much of it is free, how full it is. */
export function SizeCriteria() {
  const t = useText(parksTexts);
  return (
    <table className="figure-rows">
      <thead>
        <tr>
          <td />
          <th scope="col">{t('least')}</th>
          <th scope="col">{t('most')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, unit, most }) => (
          <tr key={field}>
            <th scope="row">{t(field)}</th>
            <td>
              <FigureField name={spans[field][0]} label={t('leastOf', { what: t(field) })} most={most} />
            </td>
            <td>
              <FigureField name={spans[field][1]} label={t('mostOf', { what: t(field) })} most={most} />
            </td>
            <td>{t(unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
