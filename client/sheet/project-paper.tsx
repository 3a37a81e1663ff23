import { type ReactNode, useMemo, useRef } from 'react';
import { certainties, type Localized } from '../../db/vocabulary.ts';
import { filterParams } from '../../server/inputs/query-string.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatAccuracy } from '../format.ts';
import { type Box, COUNTRY, widened } from '../map/box.ts';
import { sheetTexts } from '../messages/sheet.ts';
import { ProjectNames } from '../project/names.tsx';
import type { ProjectPage } from '../project/page-data.ts';
import { lookOf } from '../state/look.ts';
import { useMapPosition, useView } from '../state/view.ts';
import type { StillScene } from './draw-still.ts';
import { kept, mostCuts } from './kept.ts';
import { Paper } from './paper.tsx';
import { ProjectBody } from './project-body.tsx';
import { ProjectHead } from './project-head.tsx';
import { citedIn, contentsOf, cutting, listsOf } from './project-lists.ts';
import { ProjectStanding } from './project-standing.tsx';
import { sheetAddress } from './sheet-address.ts';
import { StillMap } from './still-map.tsx';
import { useFit } from './use-fit.ts';
import { useFooterKnown } from './use-footer-known.ts';
import { useStill } from './use-still.ts';

/** Degrees of latitude from which on a project is seen with half the country. */
const WIDE = 5;
/** Metres around a symbol that are shown at least, so that one sees where in its province it is. */
const AROUND_M = 6000;

/** The page of a project, its lists as long as the paper allows, its map drawn once that is known. */
export function ProjectPaper({ page, back }: { page: ProjectPage; back: ReactNode }) {
  const t = useText(sheetTexts);
  const local = useLocal();
  const { filter, lang } = useView();
  const map = useMapPosition();
  const look = lookOf(filter);
  const paper = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const contents = useMemo(() => contentsOf(page), [page]);
  const lists = listsOf(contents);
  const path = `/projects/${encodeURIComponent(page.id)}/sheet`;
  const { cuts, settled } = useFit(paper, mostCuts(lists, cutting), useFooterKnown() ? JSON.stringify([page.id, look, lang]) : null);
  const scene: StillScene = {
    query: new URLSearchParams(filterParams(look)).toString(),
    lang,
    box: shownBox(page),
    position: map,
    isNamed: !isWide(page.box),
    selected: { id: page.id, box: page.box, accuracyM: page.accuracyM, joins: page.related.links.map(({ id }) => id) },
  };
  const still = useStill(canvas, settled ? scene : null);
  const alt = t('mapOf', {
    name: local(page.name),
    certainty: local(certainties[page.certainty].label),
    accuracy: formatAccuracy(page.accuracyM, lang),
  });
  const names = useMemo(() => new Map<string, Localized>([...page.related.members, ...page.related.links].map((row) => [row.id, row.name])), [page]);
  return (
    <ProjectNames value={names}>
      <Paper
        back={back}
        address={(version) => sheetAddress(location.origin, path, { filter: look, map, lang }, version)}
        cited={citedIn(contents)}
        isReady={settled && still !== null}
        paper={paper}
      >
        <ProjectHead page={page} />
        <div className="paper__top">
          <StillMap container={canvas} result={still} kinds={[page.kind, ...page.related.members.map(({ kind }) => kind)]} alt={alt} />
          <ProjectStanding page={page} contents={contents} />
        </div>
        <ProjectBody contents={contents} kept={kept(lists, cuts, cutting)} />
      </Paper>
    </ProjectNames>
  );
}

/** Around a symbol all that is within its accuracy; of half the country the whole, with both archipelagos. */
function shownBox({ box, accuracyM }: ProjectPage): Box {
  if (isWide(box)) return COUNTRY;
  const isSmall = Math.max(box[2] - box[0], box[3] - box[1]) < 0.05;
  return isSmall ? widened(box, Math.max(accuracyM, AROUND_M)) : box;
}

const isWide = (box: Box): boolean => box[3] - box[1] > WIDE;
