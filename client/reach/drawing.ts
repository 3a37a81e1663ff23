import type { Feature, Geometry, Position } from 'geojson';
import { piece } from '../../geo/network/shape.ts';
import type { ReachProperties } from '../map/layers/reach.ts';
import type { Way } from '../state/way.ts';
import type { Leg } from './joined-legs.ts';
import { isKnown, type Reached, ringColours, type WayFound } from './use-reach.ts';
import { wayParts } from './way-parts.ts';

type Drawn = 'way' | 'weak' | 'bridge';

const feature = (geometry: Geometry, properties: ReachProperties): Feature => ({ type: 'Feature', geometry, properties });
const line = (coordinates: Position[]): Geometry => ({ type: 'LineString', coordinates });

/** What the map shows of a way or of what is reached: straight lines to the network apart, the ends lettered. */
export function drawingOf(route: Way | undefined, way: WayFound | undefined, reached: Reached | undefined): Feature[] {
  const rings = (reached?.reached ?? []).map(({ geometry, properties: { minutes } }) =>
    feature(geometry, { mark: 'ring', minutes, colour: ringColours[minutes] ?? '#6fa9cc' }),
  );
  const ends = (['from', 'to'] as const).flatMap((end) => {
    const at = route?.[end];
    return at ? [feature({ type: 'Point', coordinates: [at.lon, at.lat] }, { mark: 'end', sign: end === 'from' ? 'A' : 'B' })] : [];
  });
  return [...rings, ...(way ? wayFeatures(way) : []), ...ends];
}

function wayFeatures(way: WayFound): Feature[] {
  const { course, ties } = wayParts(way);
  return [...(course ? courseFeatures(course, way.legs) : []), ...ties.map((tie) => feature(line(tie), { mark: 'tie' }))];
}

/** The course cut where its certainty changes: what is known solid, what is not dashed, breaks bridged in a straight line apart. */
export function courseFeatures(course: Position[], legs: readonly Pick<Leg, 'km' | 'certainty' | 'kind'>[]): Feature[] {
  const whole = legs.reduce((sum, { km }) => sum + km, 0);
  if (whole === 0) return [];
  const stretches: { as: Drawn; from: number; to: number }[] = [];
  let km = 0;
  for (const leg of legs) {
    const as = leg.kind === 'gap' || leg.kind === 'change' ? 'bridge' : isKnown(leg.certainty) ? 'way' : 'weak';
    const before = stretches.at(-1);
    km += leg.km;
    if (before?.as === as) before.to = km / whole;
    else stretches.push({ as, from: before?.to ?? 0, to: km / whole });
  }
  return stretches.filter(({ from, to }) => to > from).map(({ as, from, to }) => feature(line(piece(course, from, Math.min(1, to))), { mark: as }));
}
