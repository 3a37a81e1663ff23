import type { Position } from 'geojson';
import { alongside, cutByLabel } from '../../../geo/network/cover.ts';
import { flattened } from '../../../geo/network/flat-lines.ts';
import { between, footOn, offset } from '../../../geo/network/plane.ts';
import { Segments } from '../../../geo/network/segments.ts';
import { lineMetres } from './course/plane.ts';

/** Metres within which a line runs beside another: both were generalised by 100 m beforehand. */
const BESIDE = 150;
/** Metres within which a line runs back beside itself: carriageways do, the legs of a serpentine hardly for 600 m. */
const BACK = 50;
/** The cosine of the angle, 150 degrees, from which a direction is the opposite of another. */
const OPPOSITE = Math.cos((150 * Math.PI) / 180);
/** Metres: a shorter piece is left out only if all of it runs beside another. */
const SHORT = 600;

/** One course per road: the lines without the stretches that run beside a longer line, such as a second carriageway. */
export function single(lines: readonly Position[][]): Position[][] {
  const byLength = lines
    .flatMap(outward)
    .map((line) => ({ line, metres: lineMetres(line) }))
    .sort((a, b) => b.metres - a.metres);
  const kept: Position[][] = [];
  for (const { line, metres } of byLength) {
    const segments = new Segments(flattened(kept));
    const labelAt = (at: Position, direction: [number, number]) =>
      alongside(segments, at, direction, () => BESIDE, BESIDE).size > 0 ? 'beside' : 'own';
    if (metres < SHORT) {
      let isOwn = false;
      cutByLabel(line, (at, direction) => {
        const label = labelAt(at, direction);
        isOwn ||= label === 'own';
        return label;
      });
      if (isOwn) kept.push(line);
    } else kept.push(...cutByLabel(line, labelAt).flatMap((s) => (s.label === 'own' ? [s.coordinates] : [])));
  }
  return kept;
}

/**
 * A line without the stretches on which it runs back beside itself: the two carriageways of a road are one line where
 * nothing else meets them at the road's end. What is left ends there as the road does, however short the way back.
 */
function outward(line: Position[]): Position[][] {
  const whole = new Segments(flattened([line]));
  const runsBack = (at: Position, direction: [number, number], segment: number): boolean => {
    let found = false;
    whole.near(at, at, BACK, (_, before) => {
      if (found || before >= segment) return;
      const [a, b] = whole.ends(0, before);
      found = footOn(at, a, b).metres <= BACK && cosine(direction, offset(a, b)) <= OPPOSITE;
    });
    return found;
  };
  const turn = line.findIndex((p, i) => {
    const [before, after] = [line[i - 1], line[i + 1]];
    if (!before || !after || cosine(offset(before, p), offset(p, after)) > OPPOSITE) return false;
    return line.slice(i + 1).every((q, k) => {
      const a = line[i + k] as Position;
      return runsBack(between(a, q, 0.5), offset(a, q), i + k);
    });
  });
  const way = turn < 0 ? line : line.slice(0, turn + 1);
  return cutByLabel(way, (...place) => (runsBack(...place) ? 'back' : 'out')).flatMap((s) => (s.label === 'out' ? [s.coordinates] : []));
}

function cosine([ax, ay]: [number, number], [bx, by]: [number, number]): number {
  return (ax * bx + ay * by) / Math.hypot(ax, ay) / Math.hypot(bx, by);
}
