import { certainties } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatLength } from '../format.ts';
import { reachTexts } from '../messages/reach.ts';
import { ProjectLink } from '../project/project-link.tsx';
import { useView } from '../state/view.ts';
import { formatMinutes, roundKm } from './duration.ts';
import { joinedLegs } from './joined-legs.ts';
import type { WayFound } from './use-reach.ts';

const classWords = {
  expressway: 'expressway',
  national: 'national',
  regional: 'regional',
  rail: 'railClass',
  'new-rail': 'newRail',
  'high-speed-rail': 'highSpeedRail',
} as const satisfies Record<WayFound['legs'][number]['class'], keyof typeof reachTexts>;

/** Legs that follow no line. */
const straightWords: Partial<Record<WayFound['legs'][number]['kind'], keyof typeof reachTexts>> = { gap: 'legGap', change: 'legChange' };

/** The legs of a way in order, each with its kilometres, minutes and the project whose work it is. */
export function LegList({ way }: { way: WayFound }) {
  const t = useText(reachTexts);
  const local = useLocal();
  const { lang } = useView();
  const projects = new Map(way.projects.map((p) => [p.id, p]));
  return (
    <>
      <h3 className="reach-panel__sub">{t('legs')}</h3>
      <ol className="reach-panel__legs">
        {joinedLegs(way.legs).map((leg, i) => {
          const project = leg.project === null ? undefined : projects.get(leg.project);
          const own = projects.get(leg.ref);
          const straight = straightWords[leg.kind];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order is all that tells two legs on one road apart.
            <li key={i}>
              <span>
                {straight ? t(straight) : own ? local(own.name) : leg.ref || t(way.mode === 'rail' ? 'unnamedRail' : 'unnamed')}
                {!straight && <span className="reach-panel__class"> {t(classWords[leg.class])}</span>}
              </span>
              <span className="reach-panel__leg-figures">
                {t('leg', { km: formatLength(roundKm(leg.km), lang), time: formatMinutes(leg.minutes, lang) })}
              </span>
              {(project || leg.certainty !== 'alignment') && (
                <span className="reach-panel__leg-note">
                  {leg.certainty !== 'alignment' && local(certainties[leg.certainty].label)}
                  {project && leg.certainty !== 'alignment' && ' · '}
                  {project && (
                    <>
                      <ProjectLink id={project.id}>{own ? project.id : `${project.id} ${local(project.name)}`}</ProjectLink>
                      {project.opens !== null && ` ${t('opens', { year: String(project.opens) })}`}
                    </>
                  )}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
