import type { Position } from 'geojson';
import { pathMetres } from '../../../../geo/measure.ts';
import { findPath } from './network.ts';
import { between } from './plane.ts';

/** Kilometres of a break in the reference that a path may cross. */
const GAP = 5;
/** Kilometres between the places of a drawn line that the path along the reference must pass: it should not cut corners. */
const LEG = 60;

/**
 * Metres along reference lines between the ends of each drawn line: what the drawn length should be. Null where the
 * reference does not join the ends.
 */
export function lengthAlong(lines: readonly Position[][], reference: readonly Position[][]): number | null {
  const [only] = reference;
  if (reference.length === 1 && only)
    return lines.reduce((sum, line) => sum + pathMetres(between(only, line[0] as Position, line.at(-1) as Position)), 0);
  const ways = reference.map((coordinates) => ({ coordinates, ref: '', name: '', status: 'open' }));
  try {
    return lines.reduce((sum, line) => {
      const path = findPath(ways, stops(line), GAP);
      return sum + path.pieces.reduce((km, piece) => km + pathMetres(piece), 0) + path.gapKm * 1000;
    }, 0);
  } catch (error) {
    console.error(`  ${(error as Error).message}`);
    return null;
  }
}

/** The ends of a line, and vertices at most every LEG or so. */
function stops(line: readonly Position[]): Position[] {
  const kept: Position[] = [line[0] as Position];
  let since = 0;
  for (let i = 1; i + 1 < line.length; i++) {
    since += pathMetres([line[i - 1] as Position, line[i] as Position]) / 1000;
    if (since < LEG) continue;
    kept.push(line[i] as Position);
    since = 0;
  }
  return [...kept, line.at(-1) as Position];
}
