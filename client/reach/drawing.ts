import type { Feature, Geometry, Position } from 'geojson';
import type { ReachProperties } from '../map/layers/reach.ts';
import type { Way } from '../state/way.ts';
import { type Reached, ringColours, type WayFound } from './use-reach.ts';

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

function wayFeatures({ line: { geometry }, certainty, accessKm }: WayFound): Feature[] {
  const { coordinates } = geometry;
  const [first, last] = [accessKm[0] > 0 ? 1 : 0, coordinates.length - (accessKm[1] > 0 ? 1 : 0)];
  const course = coordinates.slice(first, last);
  const ties = [coordinates.slice(0, first + 1), coordinates.slice(last - 1)].filter((tie) => tie.length > 1);
  const isKnown = certainty === 'alignment' || certainty === 'surveyed';
  return [...(course.length > 1 ? [feature(line(course), { mark: 'way', isKnown })] : []), ...ties.map((tie) => feature(line(tie), { mark: 'tie' }))];
}
