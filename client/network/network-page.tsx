import { useEffect, useMemo } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useLocal, useText } from '../app/intl.tsx';
import { networkTexts } from '../messages/network.ts';
import { QueryFailure } from '../parts/query-failure.tsx';
import { boxAround, showOnMap, useMarksOnMap } from '../state/page-marks.ts';
import { useLookWords } from '../time/use-look-words.ts';
import { ApartPlaces } from './apart-places.tsx';
import { CorridorLinks } from './corridor-links.tsx';
import { GapList } from './gap-list.tsx';
import { GroupList } from './group-list.tsx';
import { effectMarks, groupMarks, placesOf } from './marks.ts';
import './network-page.css';
import { ProjectChoice } from './project-choice.tsx';
import { ProjectEffect } from './project-effect.tsx';
import { Rule } from './rule.tsx';
import { useConnected, useCourse, useEffects, useGroupCourses, useNetworkPage } from './use-network.ts';
import { YearsTable } from './years-table.tsx';

/** What hangs together in the year of the time bar, or what one project adds to it; the map beside it shows the same. */
export function NetworkPage() {
  const t = useText(networkTexts);
  const local = useLocal();
  const look = useLookWords();
  const { carrier, setCarrier, project, years } = useNetworkPage();
  const { data, error, refetch, isFetching, isPlaceholderData } = useConnected();
  const { adds, dependants } = useEffects(project, years);
  const course = useCourse(project, adds.data);
  const courses = useGroupCourses(carrier, project === undefined && !isPlaceholderData);
  const view = data?.[carrier];
  // biome-ignore lint/correctness/useExhaustiveDependencies: `local` is a new function at every drawing, of the same language as `t`.
  const marks = useMemo(() => {
    if (project !== undefined) return effectMarks(course, adds.data, dependants.data, carrier, local);
    return view ? groupMarks(view, courses, local) : [];
  }, [project, course, adds.data, dependants.data, carrier, view, courses, t]);
  useMarksOnMap(marks);
  useEffect(() => {
    const box = project === undefined ? null : boxAround(placesOf(marks));
    if (box) showOnMap(box, false);
  }, [project, marks]);
  return (
    <div className="network-page" aria-busy={isFetching}>
      <header className="network-page__head">
        <h1>{t('heading')}</h1>
        <p>{t(carrier === 'rail' ? 'introRail' : 'introExpressway', { look })}</p>
        <RadioGroup
          className="network-page__carriers"
          orientation="horizontal"
          value={carrier}
          onChange={(value) => setCarrier(value === 'rail' ? 'rail' : 'expressway')}
        >
          <Label className="visually-hidden">{t('carrier')}</Label>
          {(['expressway', 'rail'] as const).map((value) => (
            <Radio key={value} value={value} className="network-page__carrier">
              {t(value)}
            </Radio>
          ))}
        </RadioGroup>
        <ProjectChoice />
      </header>
      {project !== undefined && <ProjectEffect project={project} years={years} />}
      {error && !data && <QueryFailure error={error} retry={() => void refetch()} />}
      {!data && !error && (
        <p className="network-page__note" role="status">
          {t('loading')}
        </p>
      )}
      {project === undefined && data && view && (
        <>
          <GroupList view={view} projects={data.projects} />
          <GapList view={view} projects={data.projects} />
          <ApartPlaces view={view} rule={data.rule} carrier={carrier} />
          <YearsTable carrier={carrier} />
          <CorridorLinks />
        </>
      )}
      {data && <Rule rule={data.rule} />}
    </div>
  );
}
