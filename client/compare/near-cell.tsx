import type { ReachKind } from '../../db/parks/park.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { compareTexts } from '../messages/compare.ts';
import { NotStated } from '../parts/not-stated.tsx';
import type { ComparedPark, InYear, Promised } from './comparison.ts';
import { useCompareWords } from './use-words.ts';

type Props = { park: ComparedPark; at: InYear | undefined; kind: ReachKind; promises: readonly Promised[] };

/** The nearest of a kind in a year: its name, km and time, how sure the way is, and what it waits for. */
export function NearCell({ park, at, kind, promises }: Props) {
  const t = useText(compareTexts);
  const local = useLocal();
  const words = useCompareWords();
  const near = at?.near[kind];
  if (!near) return <NotStated text={t(at?.offNetwork ? 'offNetwork' : 'noWay')} />;
  const needed = promises.filter(({ id }) => near.dependsOn.includes(id));
  return (
    <>
      {local(near.name)}
      <span className="compare-table__line">
        <b className="compare-table__figure">{words.far(near, park)}</b> ·{' '}
        <span className="compare-table__figure">{words.duration(near.minutes)}</span>
      </span>
      <span className="compare-table__small">{words.caveats(near)}</span>
      {needed.length > 0 && (
        <span className="compare-table__small">
          {t('waits')}{' '}
          {needed.map(({ id, name }, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <a href={`#promise-${id}`} title={local(name)}>
                {id}
              </a>
            </span>
          ))}
        </span>
      )}
    </>
  );
}
