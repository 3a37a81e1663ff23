import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { AtlasMap } from '../map/atlas-map.ts';
import type { Covered } from '../map/camera.ts';
import { REACH_SOURCE } from '../map/sources.ts';
import { askForMap } from '../state/map-asked.ts';
import type { MarkedPoint } from '../state/marked-point.ts';
import { boxAround } from '../state/page-marks.ts';
import { useMapPosition, useView } from '../state/view.ts';
import { drawingOf } from './drawing.ts';
import { ReachPanel } from './reach-panel.tsx';
import { type Reached, useReach, type WayFound } from './use-reach.ts';

type Props = { atlas: AtlasMap; middle: () => MarkedPoint; onClose: () => void };

/** The way of the address on the map, with its panel; gone from the map when the tool is closed. */
export function ReachTool({ atlas, middle, onClose }: Props) {
  const { route } = useView();
  const map = useMapPosition();
  const { way, reached } = useReach();
  const features = useMemo(() => drawingOf(route, way.data, reached.data), [route, way.data, reached.data]);
  const panel = useRef<HTMLElement>(null);
  // The lowest sheet leaves the panel and the way most room.
  useEffect(() => askForMap('peek'), []);
  useEffect(() => atlas.show(REACH_SOURCE, features), [atlas, features]);
  useEffect(() => () => atlas.show(REACH_SOURCE, []), [atlas]);
  // An address that says no place of the map shows the whole of what it asks for.
  const bringIntoView = useEffectEvent((positions: readonly (readonly number[])[]) => {
    const box = map === undefined ? boxAround(positions) : null;
    if (box) atlas.fit(box, coveredBy(panel.current));
  });
  const isRefused = way.error !== null || reached.error !== null;
  const ends = useMemo(() => [route?.from, route?.to].flatMap((end) => (end ? [[end.lon, end.lat]] : [])), [route]);
  useEffect(() => bringIntoView(isRefused ? ends : positionsOf(way.data, reached.data)), [way.data, reached.data, isRefused, ends]);
  return <ReachPanel ref={panel} way={way} reached={reached} middle={middle} onClose={onClose} />;
}

/** What the panel covers: the top of a phone's map, the right of a wider one. */
const coveredBy = (panel: HTMLElement | null): Covered => {
  if (!panel) return { top: 0, right: 0 };
  const isPhone = matchMedia('(width <= 720px)').matches;
  const parent = panel.parentElement?.clientWidth ?? 0;
  return isPhone ? { top: panel.offsetTop + panel.offsetHeight, right: 0 } : { top: 0, right: parent - panel.offsetLeft };
};

const positionsOf = (way: WayFound | undefined, reached: Reached | undefined) =>
  way?.line.geometry.coordinates ?? reached?.reached.at(-1)?.geometry.coordinates.flat() ?? [];
