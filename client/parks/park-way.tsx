import { Fragment } from 'react';
import type { ReachKind } from '../../db/parks/park.ts';
import { certainties } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatLength, formatNumber } from '../format.ts';
import { parksTexts } from '../messages/parks.ts';
import { NotStated } from '../parts/not-stated.tsx';
import { ProjectLink } from '../project/project-link.tsx';
import { roundKm } from '../reach/duration.ts';
import { boxAround, showOnMap } from '../state/page-marks.ts';
import { useView } from '../state/view.ts';
import { isRough } from './is-rough.ts';
import type { ParkRow } from './use-parks.ts';

/** One nearest place: where, how far, how sure the way is, what it waits for, and the way on the map. */
export function ParkWay({ row, kind }: { row: ParkRow; kind: ReachKind }) {
  const t = useText(parksTexts);
  const local = useLocal();
  const { lang, ways, setWays } = useView();
  const near = row.near[kind];
  if (!near)
    return (
      <li>
        <span className="park-detail__kind">{t(kind)}</span>
        <NotStated text={t('noWay')} />
      </li>
    );
  const isDrawn = ways === kind;
  const draw = () => {
    setWays(kind);
    const box = boxAround([row.at, near.at]);
    if (box) showOnMap(box);
  };
  const access = near.accessKm[0] + near.accessKm[1];
  return (
    <li>
      <span className="park-detail__kind">{t(kind)}</span>
      <span className="park-detail__where">
        <b>{local(near.name)}</b>
        <small>
          {[
            local(certainties[near.certainty].label),
            access >= 0.1 && t('access', { km: formatLength(roundKm(access), lang) }),
            near.assumed && t('assumed'),
          ]
            .filter(Boolean)
            .join(' · ')}
          {near.dependsOn.length > 0 && (
            <>
              {' · '}
              {t('waitsFor', { projects: '' }).trim()}{' '}
              {near.dependsOn.map((id, i) => (
                <Fragment key={id}>
                  {i > 0 && ', '}
                  <ProjectLink id={id}>{id}</ProjectLink>
                </Fragment>
              ))}
            </>
          )}
        </small>
      </span>
      <span className="park-detail__far">
        <b>
          {isRough(near.km, row.accuracyM) && '≈ '}
          {t('minutes', { minutes: formatNumber(Math.round(near.minutes), lang) })}
        </b>
        <small>{formatLength(roundKm(near.km), lang)}</small>
      </span>
      <button
        type="button"
        className="action action--framed"
        aria-pressed={isDrawn}
        aria-label={t('drawNamed', { name: local(near.name) })}
        onClick={draw}
      >
        {t('draw')}
      </button>
    </li>
  );
}
