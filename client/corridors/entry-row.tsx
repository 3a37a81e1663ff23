import { states } from '../../db/time-vocabulary.ts';
import { kinds } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatNumber } from '../format.ts';
import { corridorsTexts } from '../messages/corridors.ts';
import { facilitiesTexts } from '../messages/facilities.ts';
import { StatusMark } from '../parts/status-mark.tsx';
import { ProjectLink } from '../project/project-link.tsx';
import { useView } from '../state/view.ts';
import { EntryGround } from './entry-ground.tsx';
import { GlyphIcon } from './glyph.tsx';
import type { Entry } from './strip-data.ts';

type Props = { entry: Entry; isMarked: boolean; onMark: (key: string | null) => void; onShow: (entry: Entry) => void };

/** One entry of the strip: its chainage and how exact that is, on which side and how far off, how surely its place is known. */
export function EntryRow({ entry, isMarked, onMark, onShow }: Props) {
  const t = useText(corridorsTexts);
  const tf = useText(facilitiesTexts);
  const local = useLocal();
  const { lang } = useView();
  const { km, toKm, project, name, kind, state } = entry;
  const figure = (n: number) => formatNumber(Math.round(n * 10) / 10, lang);
  const range = toKm - km < 0.1 ? t('km', { km: figure(km) }) : t('kmRange', { from: figure(km), to: figure(toKm) });
  return (
    <li
      className="strip-entry"
      data-key={entry.key}
      data-class={entry.class}
      data-marked={isMarked}
      onMouseEnter={() => onMark(entry.key)}
      onMouseLeave={() => onMark(null)}
    >
      <span className="strip-entry__km">{range}</span>
      <GlyphIcon of={entry.class} />
      <div className="strip-entry__text">
        <span className="strip-entry__name">
          {project === null ? (
            <button type="button" className="strip-entry__show" onClick={() => onShow(entry)}>
              {local(name)}
            </button>
          ) : (
            <ProjectLink id={project}>{local(name)}</ProjectLink>
          )}
        </span>
        <p className="strip-entry__facts">
          <span>{kind === null ? tf(entry.class) : local(kinds[kind].label)}</span>
          {project !== null && <span>{project}</span>}
          {state !== null && (
            <span>
              <StatusMark status={states[state].look} word={false} /> {local(states[state].label)}
            </span>
          )}
          {project !== null && (
            <button type="button" className="strip-entry__show" onClick={() => onShow(entry)}>
              {t('showOnMap')}
              <span className="visually-hidden"> {local(name)}</span>
            </button>
          )}
        </p>
        <EntryGround entry={entry} />
      </div>
    </li>
  );
}
