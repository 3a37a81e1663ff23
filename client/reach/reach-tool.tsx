import { useEffect, useEffectEvent, useMemo } from 'react';
import type { AtlasMap } from '../map/atlas-map.ts';
import type { Box } from '../map/box.ts';
import { REACH_SOURCE } from '../map/sources.ts';
import type { MarkedPoint } from '../state/marked-point.ts';
import { boxAround } from '../state/page-marks.ts';
import { useView } from '../state/view.ts';
import { drawingOf } from './drawing.ts';
import { ReachPanel } from './reach-panel.tsx';
import { type Reached, useReach, type WayFound } from './use-reach.ts';

type Props = { atlas: AtlasMap; middle: () => MarkedPoint; onClose: () => void };

/** The way of the address on the map, with its panel; gone from the map when the tool is closed. */
export function ReachTool({ atlas, middle, onClose }: Props) {
  const { route, map } = useView();
  const { way, reached } = useReach();
  const features = useMemo(() => drawingOf(route, way.data, reached.data), [route, way.data, reached.data]);
  useEffect(() => atlas.show(REACH_SOURCE, features), [atlas, features]);
  useEffect(() => () => atlas.show(REACH_SOURCE, []), [atlas]);
  // An address that says no place of the map shows the whole of what it asks for.
  const bringIntoView = useEffectEvent((positions: readonly (readonly number[])[]) => {
    const box = map === undefined ? boxAround(positions) : null;
    if (box) atlas.fit(besideThePanel(box));
  });
  useEffect(() => bringIntoView(positionsOf(way.data, reached.data)), [way.data, reached.data]);
  return <ReachPanel way={way} reached={reached} middle={middle} onClose={onClose} />;
}

/** With room in the east, where the panel stands on a wide screen. */
const besideThePanel = ([west, south, east, north]: Box): Box =>
  matchMedia('(width > 720px)').matches ? [west, south, east + Math.max(east - west, north - south) * 0.6, north] : [west, south, east, north];

const positionsOf = (way: WayFound | undefined, reached: Reached | undefined) =>
  way?.line.geometry.coordinates ?? reached?.reached.at(-1)?.geometry.coordinates.flat() ?? [];
