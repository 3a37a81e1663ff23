import type { State } from '../../../db/time-vocabulary.ts';
import { certainties, fields, kinds } from '../../../db/vocabulary.ts';
import { useLocal, useText } from '../../app/intl.tsx';
import { formatAccuracy, formatDate } from '../../format.ts';
import { compareTexts } from '../../messages/compare.ts';
import { NotStated } from '../../parts/not-stated.tsx';
import { StatusMark } from '../../parts/status-mark.tsx';
import { Cited } from '../../sheet/cited.tsx';
import { useView } from '../../state/view.ts';
import { type ComparedYear, type Comparison, inYear } from '../comparison.ts';
import { claimsAsked, figureNames } from '../facts.ts';
import { parkRow } from '../park-row.tsx';
import { StandingCell } from '../standing-cell.tsx';
import { useCompareWords } from '../use-words.ts';
import { PaperFigure } from './paper-figure.tsx';
import { PaperHeads } from './paper-heads.tsx';
import { PaperSource } from './paper-source.tsx';

/** The facts of each park with their sources in short. `reasons`: of a health, said at most; `asked`: further rows that have room. */
export function PaperFacts({ comparison, reasons, asked }: { comparison: Comparison; reasons: number; asked: number }) {
  const t = useText(compareTexts);
  const local = useLocal();
  const { lang } = useView();
  const words = useCompareWords();
  const { parks, years, standing } = comparison;
  const row = parkRow(parks, 'compare-paper__label');
  return (
    <table className="compare-paper">
      <PaperHeads parks={parks} label={t('facts')} />
      <tbody>
        {row(t('kind'), ({ kind }) => local(kinds[kind].label))}
        {row(t('province'), ({ provinces }) =>
          provinces['2025'].length > 0 ? words.list(provinces['2025'].map(({ name }) => local(name))) : <NotStated />,
        )}
        {row(t('status'), ({ status, origin }) =>
          status ? (
            <>
              <StatusMark status={status.value} /> <PaperSource source={status.source} />
            </>
          ) : origin === 'existing' ? (
            <span className="paper__note">{t('existing')}</span>
          ) : (
            <NotStated />
          ),
        )}
        {row(t('states'), ({ id }) => (
          <States of={years.map(({ year }) => ({ year, state: inYear(comparison, year, id)?.state }))} />
        ))}
        {row(t('target'), ({ target }) =>
          target ? (
            <>
              {formatDate(target.value, lang)} <PaperSource source={target.source} />
            </>
          ) : (
            <NotStated />
          ),
        )}
        {row(t('standing'), ({ id }) => (
          <StandingCell row={standing.find((of) => of.id === id)} most={reasons} />
        ))}
        {figureNames.map((name) => row(t(name), (park) => <PaperFigure name={name} park={park} />))}
        {claimsAsked(parks)
          .slice(0, asked)
          .map(({ field, claims }) =>
            row(local(fields[field].label), (_, i) => {
              const claim = claims[i];
              return claim ? <Cited claim={claim} /> : <NotStated />;
            }),
          )}
        {row(t('position'), ({ certainty, accuracyM }) =>
          t('positionWithin', { certainty: local(certainties[certainty].label), accuracy: formatAccuracy(accuracyM, lang) }),
        )}
      </tbody>
    </table>
  );
}

type YearState = { year: ComparedYear; state: State | undefined };

/** Years in which it is the same, together: «nay, 2026: đang xây dựng». */
function States({ of: given }: { of: readonly YearState[] }) {
  const words = useCompareWords();
  const groups: { years: ComparedYear[]; state: YearState['state'] }[] = [];
  for (const { year, state } of given) {
    const last = groups.at(-1);
    if (last && last.state === state) last.years.push(year);
    else groups.push({ years: [year], state });
  }
  return groups.map(({ years, state }) => (
    <span key={years[0]} className="compare-paper__line">
      {words.inState(years, state)}
    </span>
  ));
}
