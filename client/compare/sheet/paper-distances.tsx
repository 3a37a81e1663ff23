import { type ReachKind, reachKinds } from '../../../db/parks/park.ts';
import { useLocal, useText } from '../../app/intl.tsx';
import { compareTexts } from '../../messages/compare.ts';
import { NotStated } from '../../parts/not-stated.tsx';
import { type ComparedPark, type Comparison, inYear } from '../comparison.ts';
import { useCompareWords } from '../use-words.ts';
import { PaperHeads } from './paper-heads.tsx';

/** By kind and year what each park is near to; a name, and how sure the way is, are said where they are others than the year before. `caveats`: how sure each way is. */
export function PaperDistances({ comparison, caveats }: { comparison: Comparison; caveats: boolean }) {
  const t = useText(compareTexts);
  const words = useCompareWords();
  const { parks, years } = comparison;
  return (
    <>
      <table className="compare-paper">
        <PaperHeads parks={parks} label={t('distances')} />
        {reachKinds.map((kind) => (
          <tbody key={kind}>
            {years.map(({ year }, i) => (
              <tr key={year} data-first={i === 0}>
                <th scope="row" className="compare-paper__label">
                  {i === 0 && <b className="compare-paper__line">{t(kind)}</b>}
                  {words.year(year)}
                </th>
                {parks.map((park) => (
                  <td key={park.id}>
                    <Cell comparison={comparison} park={park} kind={kind} place={i} caveats={caveats} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className="paper__note">
        {words.reckoned} {t('distanceNote', { how: words.how })}
      </p>
    </>
  );
}

type CellProps = { comparison: Comparison; park: ComparedPark; kind: ReachKind; place: number; caveats: boolean };

function Cell({ comparison, park, kind, place, caveats }: CellProps) {
  const t = useText(compareTexts);
  const local = useLocal();
  const words = useCompareWords();
  const at = (i: number) => {
    const year = comparison.years[i]?.year;
    return year === undefined ? undefined : inYear(comparison, year, park.id);
  };
  const near = at(place)?.near[kind];
  if (!near) return <NotStated text={t(at(place)?.offNetwork ? 'offNetwork' : 'noWay')} />;
  const before = at(place - 1)?.near[kind];
  return (
    <>
      {before?.id !== near.id && <span className="compare-paper__line">{local(near.name)}</span>}
      <b>{words.far(near, park)}</b> · {words.duration(near.minutes)}
      {caveats && (!before || before.id !== near.id || words.caveats(before) !== words.caveats(near)) && (
        <span className="paper__note"> {words.caveats(near)}</span>
      )}
      {near.dependsOn.length > 0 && (
        <span className="paper__note">
          {' '}
          · {t('waits')} {near.dependsOn.join(', ')}
        </span>
      )}
    </>
  );
}
