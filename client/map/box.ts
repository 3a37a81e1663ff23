/** [west, south, east, north] in degrees, WGS84. */
export type Box = readonly [number, number, number, number];

/** Vietnam's mainland with both archipelagos, and room for the neighbours' names. */
export const COUNTRY: Box = [101.4, 7.6, 117.4, 24];
/** How far the map may be moved: the country, its sea, and room to breathe. */
export const REACH: Box = [92, 0, 128, 30];

/** Metres of a degree of latitude, to a hundredth: enough for a margin. */
const DEGREE_M = 111_000;

/** A box so much wider on each side, in metres on the ground. */
export function widened([west, south, east, north]: Box, metres: number): Box {
  const lat = metres / DEGREE_M;
  const lon = lat / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return [west - lon, south - lat, east + lon, north + lat];
}

export const isPoint = ([west, south, east, north]: Box): boolean => west === east && south === north;

export const contains = (outer: Box, inner: Box): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

/** Whether the inner box is seen whole and not as a speck: at least a fifth of the view in one direction. */
export function isWellInView(view: Box, inner: Box): boolean {
  if (!contains(view, inner)) return false;
  const share = Math.max((inner[2] - inner[0]) / (view[2] - view[0]), (inner[3] - inner[1]) / (view[3] - view[1]));
  return share >= 0.2;
}
