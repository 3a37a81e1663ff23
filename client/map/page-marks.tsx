import { useEffect, useEffectEvent } from 'react';
import { usePageMarks } from '../state/page-marks.ts';
import { useMapPosition } from '../state/view.ts';
import type { AtlasMap } from './atlas-map.ts';
import { isPoint, widened } from './box.ts';
import { PAGE } from './sources.ts';

/** Around a lone point, metres on each side. */
const ROOM_M = 10_000;

/** Puts on the map what the page beside it shows. Draws nothing itself. */
export function PageMarks({ atlas }: { atlas: AtlasMap }) {
  const map = useMapPosition();
  const { features, asked } = usePageMarks();
  useEffect(() => atlas.show(PAGE, [...features]), [atlas, features]);
  const bringIntoView = useEffectEvent(({ box, always }: NonNullable<typeof asked>) => {
    if (always || map === undefined) atlas.fit(isPoint(box) ? widened(box, ROOM_M) : box);
  });
  useEffect(() => {
    if (asked) bringIntoView(asked);
  }, [asked]);
  return null;
}
