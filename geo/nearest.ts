import type { Position } from 'geojson';

/** Metres: the sphere on which turf measures, so that lengths agree to the last digit that matters. */
const EARTH_RADIUS = 6_371_008.8;
const RAD = Math.PI / 180;

type Vector = readonly [number, number, number];

/** `along`: metres from the line's first position; `offset`: metres between the point and the line. */
export type Nearest = { along: number; offset: number; position: Position };

/**
 * The place on a line that lies nearest to a point, on the sphere and exact to well under a millimetre. Where two
 * places are equally near, the one that comes first. Positions are [longitude, latitude] in WGS84 degrees.
 *
 * @throws TypeError if the line has fewer than two positions
 */
export function nearestOnLine(line: readonly Position[], point: Position): Nearest {
  if (line.length < 2) throw new TypeError('a line has two positions at least');
  const p = toVector(point);
  const vectors = line.map(toVector);
  let best: Nearest | undefined;
  let start = 0;
  for (let i = 1; i < vectors.length; i++) {
    const [a, b] = [vectors[i - 1] as Vector, vectors[i] as Vector];
    const length = angle(a, b);
    const foot = footOnArc(a, b, length, p);
    const offset = angle(foot, p) * EARTH_RADIUS;
    if (!best || offset < best.offset) best = { along: start + angle(a, foot) * EARTH_RADIUS, offset, position: toPosition(foot) };
    start += length * EARTH_RADIUS;
  }
  return best as Nearest;
}

/** The point of the arc a–b that lies nearest to p. */
function footOnArc(a: Vector, b: Vector, length: number, p: Vector): Vector {
  // The same as a × b, but of corners that lie close together it keeps its digits: the plane goes through a.
  const normal = cross(a, minus(b, a));
  const size = Math.hypot(...normal);
  if (size === 0) return a;
  const n = normal.map((c) => c / size) as unknown as Vector;
  const height = dot(p, n);
  const flat = p.map((c, i) => c - height * (n[i] as number)) as unknown as Vector;
  const reach = Math.hypot(...flat);
  if (reach === 0) return a;
  const foot = flat.map((c) => c / reach) as unknown as Vector;
  // Beyond an end of the arc that end is nearest.
  if (dot(cross(a, foot), n) < 0) return a;
  return angle(a, foot) > length ? b : foot;
}

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
// The arc tangent keeps its digits where the arc cosine of a number near 1 loses half of them.
const angle = (a: Vector, b: Vector): number => Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));

function toVector([lon = 0, lat = 0]: Position): Vector {
  const [x, y] = [lon * RAD, lat * RAD];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

function toPosition([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / RAD, Math.atan2(z, Math.hypot(x, y)) / RAD];
}
