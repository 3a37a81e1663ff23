import { ProjectLink } from '../project/project-link.tsx';
import { boxAround, showOnMap } from '../state/page-marks.ts';
import { useLookWords } from '../time/use-look-words.ts';
import type { Adds, Carrier } from './network-data.ts';
import { ShorterTable } from './shorter-table.tsx';
import { useBreakText } from './use-break-text.ts';

/** Names told of a part; the rest is counted. */
const MOST_NAMES = 8;

/** What a project adds: places joined, groups made one, pairs of places that come nearer. */
export function AddsView({ project, adds, carrier }: { project: string; adds: Adds; carrier: Carrier }) {
  const { t, local, list } = useBreakText([]);
  const look = useLookWords();
  const own = adds.projects.find(({ id }) => id === project);
  const { joined, merged } = adds.groups[carrier];
  const box = boxAround([...joined, ...merged.flat(2)].map(({ at }) => at));
  const few = (places: readonly { name: Parameters<typeof local>[0] }[]) => {
    const names = places.map(({ name }) => local(name));
    const told = list(names.slice(0, MOST_NAMES));
    return names.length > MOST_NAMES ? t('andMore', { names: told, count: names.length - MOST_NAMES }) : told;
  };
  return (
    <>
      {own && (
        <p>
          <ProjectLink id={own.id}>{`${own.id} ${local(own.name)}`}</ProjectLink>
        </p>
      )}
      {!adds.drawn && <p>{t('notDrawn')}</p>}
      {adds.drawn && (
        <>
          <p className="network-page__note">
            {t(adds.inUse.length > 0 ? 'addsInUse' : 'addsAsIf', { look })}
            {box && (
              <button type="button" className="action" onClick={() => showOnMap(box)}>
                {t('show')}
              </button>
            )}
          </p>
          <p data-joined={joined.length}>
            {joined.length === 0 ? t('joinedNone') : t('joined', { names: list(joined.map(({ name }) => local(name))) })}
          </p>
          {merged.map((parts) => (
            <div key={parts.map((p) => p[0]?.id).join()} data-merged={parts.length}>
              <p>{t('merged', { count: parts.length })}</p>
              <ol className="network-effect__parts">
                {parts.map((places) => (
                  <li key={places[0]?.id}>{t('mergedPart', { count: places.length, names: few(places) })}</li>
                ))}
              </ol>
            </div>
          ))}
          <ShorterTable adds={adds} />
        </>
      )}
    </>
  );
}
