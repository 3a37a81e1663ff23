import type { Position } from 'geojson';
import { alongside, cutByLabel } from '../../../geo/network/cover.ts';
import { Segments } from '../../../geo/network/segments.ts';
import { lineMetres } from './course/plane.ts';

/** Metres within which a line runs beside another: both were generalised by 100 m beforehand. */
const BESIDE = 150;
/** Metres: a shorter piece is left out only if all of it runs beside another. */
const SHORT = 600;

/** One course per road: the lines without the stretches that run beside a longer line, such as a second carriageway. */
export function single(lines: readonly Position[][]): Position[][] {
  const byLength = lines.map((line) => ({ line, metres: lineMetres(line) })).sort((a, b) => b.metres - a.metres);
  const kept: Position[][] = [];
  for (const { line, metres } of byLength) {
    const segments = new Segments(kept);
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
