import { useLocal, useText } from '../app/intl.tsx';
import { StatedIn } from '../links/link-ground.tsx';
import { useCellText } from '../links/use-cell-text.ts';
import { networkTexts } from '../messages/network.ts';
import { ProjectLink } from '../project/project-link.tsx';
import type { Dependants } from './network-data.ts';
import { WorseList } from './worse-list.tsx';

/** What waits for a project that comes later: places farther off, links, promises of other projects, each with what says so. */
export function SlipView({ dependants: { moved, worse, links, related, projects } }: { dependants: Dependants }) {
  const t = useText(networkTexts);
  const local = useLocal();
  const { nameOf } = useCellText();
  const titleOf = (id: string) => {
    const found = projects.find((p) => p.id === id);
    return found ? `${id} ${local(found.name)}` : id;
  };
  if (moved.length === 0) return <p data-moved="0">{t('notMoved')}</p>;
  return (
    <>
      <ul data-moved={moved.length}>
        {moved.map(({ project, from, to }) => (
          <li key={project}>{t('moved', { project: titleOf(project), from: String(from), to: String(to) })}</li>
        ))}
      </ul>
      <h3 className="network-effect__sub" data-worse={worse.length}>
        {t('worse', { count: worse.length })}
      </h3>
      <WorseList worse={worse} />
      {links.length > 0 && (
        <>
          <h3 className="network-effect__sub">{t('linksHeading')}</h3>
          <ul className="network-effect__list">
            {links.flatMap(({ project, links: pairs, gates }) => [
              ...pairs.map((pair) => (
                <li key={`${project} ${pair.from} ${pair.to}`}>
                  {t('pair', { from: nameOf(pair.from), to: nameOf(pair.to) })} <span className="network-groups__sure">{project}</span>
                  {pair.claims.length > 0 && <StatedIn claims={pair.claims} />}
                </li>
              )),
              ...gates.map((gate) => (
                <li key={`${project} ${gate.name.vi}`}>
                  {local(gate.name)} <span className="network-groups__sure">{project}</span>
                  {gate.claims.length > 0 && <StatedIn claims={gate.claims} />}
                </li>
              )),
            ])}
          </ul>
        </>
      )}
      {related.length > 0 && (
        <>
          <h3 className="network-effect__sub">{t('relatedHeading')}</h3>
          <ul className="network-effect__list">
            {related.map((row) => (
              <li key={`${row.relation} ${row.id}`}>
                <ProjectLink id={row.id}>{`${row.id} ${local(row.name)}`}</ProjectLink>
                <span className="network-groups__sure">
                  {' · '}
                  {t(row.relation)}
                  {row.waits && <b> · {t('waits')}</b>}
                </span>
                {row.claims.length > 0 && <StatedIn claims={row.claims} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
