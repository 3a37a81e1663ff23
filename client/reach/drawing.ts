import type { Feature, Geometry, Position } from 'geojson';
import type { ReachProperties } from '../map/layers/reach.ts';
import type { Way } from '../state/way.ts';
import { type Reached, ringColours, type WayFound } from './use-reach.ts';
import { wayParts } from './way-parts.ts';

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
  const isKnown = way.certainty === 'alignment' || way.certainty === 'surveyed';
  return [...(course ? [feature(line(course), { mark: 'way', isKnown })] : []), ...ties.map((tie) => feature(line(tie), { mark: 'tie' }))];
}
