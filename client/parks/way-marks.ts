import type { Feature, Position } from 'geojson';
import { colours } from '../map/colours.ts';
import type { PageMark, PageMarkProperties } from '../map/layers/page.ts';
import { type WayLine, wayParts } from '../reach/way-parts.ts';

/** A park's way on the map: the mapped course, and what is joined in a straight line. */
export function wayMarks(way: WayLine): Feature[] {
  const piece = (mark: PageMark, coordinates: Position[]): Feature => ({
    type: 'Feature',
    properties: { mark, colour: colours.selection } satisfies PageMarkProperties,
    geometry: { type: 'LineString', coordinates },
  });
  const { course, ties } = wayParts(way);
  return [...(course ? [piece('course', course)] : []), ...ties.map((tie) => piece('gap', tie))];
}
