import type { Position } from 'geojson';

/** As the wire gives a way: its line from end to end, and the kilometres in a straight line at either. */
export type WayLine = { line: { geometry: { coordinates: Position[] } }; accessKm: readonly [from: number, to: number] };

/** The mapped course of a way, null where none is, and the straight lines that join its ends to it. */
export function wayParts({ line: { geometry }, accessKm }: WayLine): { course: Position[] | null; ties: Position[][] } {
  const { coordinates } = geometry;
  const [first, last] = [accessKm[0] > 0 ? 1 : 0, coordinates.length - (accessKm[1] > 0 ? 1 : 0)];
  const course = coordinates.slice(first, last);
  const ties = [coordinates.slice(0, first + 1), coordinates.slice(last - 1)].filter((tie) => tie.length > 1);
  return { course: course.length > 1 ? course : null, ties };
}
