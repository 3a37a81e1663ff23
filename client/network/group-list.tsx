import { certainties } from '../../db/vocabulary.ts';
import { ProjectLink } from '../project/project-link.tsx';
import { boxAround, showOnMap } from '../state/page-marks.ts';
import { HeldBy } from './held-by.tsx';
import { MapKey } from './map-key.tsx';
import { type Connected, type ConnectedView, groupColour } from './network-data.ts';
import { PlacesByKind } from './places-by-kind.tsx';
import { useBreakText } from './use-break-text.ts';
import '../parts/fold.css';

/** The groups in words, the largest first: which places, how sure, what holds them together, over whose projects. */
export function GroupList({ view, projects }: { view: ConnectedView; projects: Connected['projects'] }) {
  const { t, local, length, places } = useBreakText(projects);
  const nameOf = (id: string) => projects.find((p) => p.id === id)?.name;
  return (
    <section className="network-page__section" aria-label={t('groupsHeading', { count: view.groups.length })}>
      <h2>{t('groupsHeading', { count: view.groups.length })}</h2>
      <MapKey view={view} />
      <ol className="network-groups">
        {view.groups.map((group, g) => {
          const { members, km, certainty } = group;
          const box = boxAround(members.map(({ at }) => at));
          return (
            <li key={members[0]?.id} className="network-groups__group" data-group={g + 1}>
              <h3>
                <span className="network-groups__number" style={{ background: groupColour(g) }}>
                  <span className="visually-hidden">{t('group', { number: '' })}</span>
                  {g + 1}
                </span>
                {t('groupFacts', { places: places(members), km: length(Math.round(km)) })}
              </h3>
              {members.length === 1 && <p className="network-page__note">{t('lonely')}</p>}
              <p className="network-page__note">
                {t('groupCertainty', { certainty: local(certainties[certainty].label), definition: local(certainties[certainty].definition) })}
                {box && (
                  <button type="button" className="action" onClick={() => showOnMap(box)}>
                    {t('show')}
                    <span className="visually-hidden"> {t('group', { number: String(g + 1) })}</span>
                  </button>
                )}
              </p>
              <PlacesByKind places={members} name={(m) => local(m.name)} />
              <HeldBy group={group} projects={projects} />
              <details className="fold network-page__fold">
                <summary>{t('members')}</summary>
                <ul>
                  {members.map((m) => (
                    <li key={m.id}>{t('memberBy', { place: local(m.name), km: length(m.km), by: local(m.joinedName) })}</li>
                  ))}
                </ul>
              </details>
              {group.projects.length > 0 && (
                <details className="fold network-page__fold">
                  <summary>{t('courses', { count: group.projects.length })}</summary>
                  <ul>
                    {group.projects.map((id) => {
                      const name = nameOf(id);
                      return (
                        <li key={id}>
                          <ProjectLink id={id}>{name ? `${id} ${local(name)}` : id}</ProjectLink>
                        </li>
                      );
                    })}
                  </ul>
                </details>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
