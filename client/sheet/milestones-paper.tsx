import { type ReactNode, useRef } from 'react';
import type { FilterInput } from '../../server/inputs/filter.ts';
import { filterParams } from '../../server/inputs/query-string.ts';
import { useText } from '../app/intl.tsx';
import { usePlaces } from '../filters/use-places.ts';
import { formatDate } from '../format.ts';
import { COUNTRY } from '../map/box.ts';
import { sheetTexts } from '../messages/sheet.ts';
import { shellTexts } from '../messages/shell.ts';
import { dueBy } from '../milestones/milestone-filter.ts';
import type { Target } from '../milestones/use-targets.ts';
import { useMapPosition, useView } from '../state/view.ts';
import { useClock } from '../time/use-clock.ts';
import { useLookWords } from '../time/use-look-words.ts';
import type { StillScene } from './draw-still.ts';
import { kept, mostCuts } from './kept.ts';
import { MapKey } from './map-key.tsx';
import { MilestoneBlock } from './milestone-block.tsx';
import { cutting, type DueRows, redCount, redRows } from './milestone-rows.ts';
import { Paper } from './paper.tsx';
import { RedList } from './red-list.tsx';
import { aroundPlaces, sheetAddress } from './sheet-address.ts';
import { StillMap } from './still-map.tsx';
import { TargetLine } from './target-line.tsx';
import { useFit } from './use-fit.ts';
import { useFooterKnown } from './use-footer-known.ts';
import { useStill } from './use-still.ts';

type Props = { back: ReactNode; title: string; scope: FilterInput; rows: DueRows; targets: readonly Target[] };

/** The leaders' page on paper: figures of both milestones beside the map, then what is red, then the targets. */
export function MilestonesPaper({ back, title, scope, rows, targets }: Props) {
  const t = useText(sheetTexts);
  const shell = useText(shellTexts);
  const { lang, filter } = useView();
  const map = useMapPosition();
  const look = useLookWords();
  const clock = useClock();
  const places = usePlaces();
  const paper = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const red = redRows(rows);
  const lists = { red: red.length, targets: targets.length };
  const isKnown = useFooterKnown() && places.length > 0;
  const { cuts, settled } = useFit(paper, mostCuts(lists, cutting), isKnown ? JSON.stringify([scope, lang]) : null);
  const shown = kept(lists, cuts, cutting);
  const scene: StillScene = {
    query: new URLSearchParams(filterParams({ ...dueBy(scope, 2030), from: undefined })).toString(),
    lang,
    box: aroundPlaces(scope.place ?? [], places) ?? COUNTRY,
    position: map,
    isNamed: false,
  };
  const still = useStill(canvas, settled ? scene : null);
  return (
    <Paper
      back={back}
      address={(version) => sheetAddress(location.origin, '/milestones/sheet', { filter: scope, map, lang }, version)}
      cited={targets.flatMap(({ goal, due }) => [goal, due].flatMap((claim) => claim?.document.id ?? []))}
      isReady={settled && still !== null}
      paper={paper}
    >
      <header>
        <p className="paper__over">
          <span>{t('knownOn', { date: formatDate(clock, lang) })}</span>
          <span>
            {shell('title')} · {t('title')}
          </span>
        </p>
        <h1>{title}</h1>
      </header>
      <div className="paper__top paper__top--even">
        <StillMap container={canvas} result={still} kinds={null} alt={t('mapOfPlace', { name: title })} />
        <div className="paper__standing">
          <MilestoneBlock year={2026} due={rows[2026]} />
          <MilestoneBlock year={2030} due={rows[2030]} />
        </div>
      </div>
      <MapKey picture={still && 'picture' in still ? still.picture : null} only={null} />
      <div className="paper__flow">
        <RedList rows={red} count={redCount(rows)} shown={shown.red} />
        {targets.length > 0 && (
          <section>
            <h2>
              {t('targets')}
              {filter.year !== undefined && ` (${look})`}
            </h2>
            {targets.slice(0, shown.targets).map((target) => (
              <TargetLine key={target.id} target={target} />
            ))}
            {shown.targets < targets.length && <p className="paper__note">{t('moreTargets', { count: targets.length - shown.targets })}</p>}
          </section>
        )}
      </div>
    </Paper>
  );
}
