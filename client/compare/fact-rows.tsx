import { certainties, fields, kinds } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatAccuracy, formatDate } from '../format.ts';
import { compareTexts } from '../messages/compare.ts';
import { FigureSource } from '../parts/figure-source.tsx';
import { NotStated } from '../parts/not-stated.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import { claimSource } from '../project/claim-source.ts';
import { FieldValue } from '../project/field-value.tsx';
import { useView } from '../state/view.ts';
import { type ComparedPark, type Comparison, inYear } from './comparison.ts';
import { claimsAsked, figureNames } from './facts.ts';
import { FigureCell } from './figure-cell.tsx';
import { parkRow } from './park-row.tsx';
import { StandingCell } from './standing-cell.tsx';
import { useCompareWords } from './use-words.ts';

/** What is known of each park, each value with its source. */
export function FactRows({ comparison }: { comparison: Comparison }) {
  const t = useText(compareTexts);
  const local = useLocal();
  const { lang } = useView();
  const words = useCompareWords();
  const { parks, years, standing } = comparison;
  const row = parkRow(parks, 'compare-table__label');
  const sourceOf = (what: string, park: ComparedPark) => t('sourceOf', { what, name: local(park.name) });
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={parks.length + 1} className="compare-table__group">
          <span>{t('facts')}</span>
        </th>
      </tr>
      {row(t('kind'), ({ kind, origin, alsoKnownAs }) => (
        <>
          {local(kinds[kind].label)}
          <span className="compare-table__small">{t(origin)}</span>
          {alsoKnownAs.map(({ id, name, note }) => (
            <span key={id} className="compare-table__small">
              {t('alsoKnown', { name: local(name) })} {local(note)}
            </span>
          ))}
        </>
      ))}
      {row(t('province'), ({ provinces }) => (
        <>
          {provinces['2025'].length > 0 ? words.list(provinces['2025'].map(({ name }) => local(name))) : <NotStated />}
          {differ(provinces) && (
            <span className="compare-table__small">{t('before', { places: words.list(provinces['2024'].map(({ name }) => local(name))) })}</span>
          )}
        </>
      ))}
      {row(t('status'), (park) =>
        park.status ? (
          <FigureSource source={park.status.source} label={sourceOf(t('status'), park)}>
            <StatusMark status={park.status.value} />
          </FigureSource>
        ) : (
          <NotStated />
        ),
      )}
      {row(t('states'), ({ id }) =>
        years.map(({ year }) => (
          <span key={year} className="compare-table__line">
            {words.inState([year], inYear(comparison, year, id)?.state)}
          </span>
        )),
      )}
      {row(t('target'), (park) =>
        park.target ? (
          <FigureSource source={park.target.source} label={sourceOf(t('target'), park)}>
            {formatDate(park.target.value, lang)}
          </FigureSource>
        ) : (
          <NotStated />
        ),
      )}
      {row(t('standing'), ({ id }) => (
        <StandingCell row={standing.find((of) => of.id === id)} />
      ))}
      {figureNames.map((name) => row(t(name), (park) => <FigureCell name={name} park={park} />))}
      {claimsAsked(parks).map(({ field, claims }) =>
        row(local(fields[field].label), (park, i) => {
          const claim = claims[i];
          return claim ? (
            <FigureSource source={claimSource(claim)} label={sourceOf(local(fields[field].label), park)}>
              <FieldValue field={field} value={claim.value} />
            </FigureSource>
          ) : (
            <NotStated />
          );
        }),
      )}
      {row(t('position'), ({ certainty, accuracyM, geometrySource }) => (
        <>
          {t('positionWithin', { certainty: local(certainties[certainty].label), accuracy: formatAccuracy(accuracyM, lang) })}
          <span className="compare-table__small">{local(geometrySource)}</span>
        </>
      ))}
    </tbody>
  );
}

/** Whether the provinces of before the merger have other names than today's. */
function differ(provinces: ComparedPark['provinces']): boolean {
  const names = (edition: '2024' | '2025') => provinces[edition].map(({ name }) => name.vi).join();
  return names('2024') !== names('2025') && provinces['2024'].length > 0;
}
