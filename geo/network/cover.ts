import type { Position } from 'geojson';
import { angleBetween, between, footOn, metresApart, offset } from './plane.ts';
import type { Segments } from './segments.ts';

/** Metres between the places at which a line is compared with others. */
const STEP_M = 100;
/** Metres: what a shorter stretch says of what runs beside it is noise. */
const LEAST_M = 600;
/** Degrees: two lines that differ by more cross, they do not run side by side. */
const SAME_WAY = 30;

/**
 * The lines that run alongside a place: within so many metres of each line, and in its direction, whichever way round.
 * A line that only begins or ends near the place goes on from it, it does not run beside it.
 */
export function alongside(
  segments: Segments,
  at: Position,
  direction: [number, number],
  withinM: (line: number) => number,
  most: number,
): Set<number> {
  const found = new Set<number>();
  segments.near(at, at, most, (line, index) => {
    if (found.has(line)) return;
    const [a, b] = segments.ends(line, index);
    const { metres, share } = footOn(at, a, b);
    const isEnd = (share === 0 && index === 0) || (share === 1 && index === segments.count(line) - 1);
    if (!isEnd && metres <= withinM(line) && angleBetween(direction, offset(a, b)) <= SAME_WAY) found.add(line);
  });
  return found;
}

export interface Stretch {
  label: string;
  coordinates: Position[];
}

/**
 * Cuts a line where its label changes; a stretch under 600 m takes the label of the one before it, the first that of the next.
 * @param labelAt given a place, the line's direction there in metres east and north, and the number of its segment
 */
export function cutByLabel(line: readonly Position[], labelAt: (at: Position, direction: [number, number], segment: number) => string): Stretch[] {
  const steps = line.slice(1).flatMap((b, i) => {
    const a = line[i] as Position;
    const parts = Math.max(1, Math.round(metresApart(a, b) / STEP_M));
    return Array.from({ length: parts }, (_, k) => {
      const label = labelAt(between(a, b, (k + 0.5) / parts), offset(a, b), i);
      return {
        label,
        metres: metresApart(a, b) / parts,
        from: between(a, b, k / parts),
        to: k + 1 === parts ? b : between(a, b, (k + 1) / parts),
        atVertex: k === 0,
      };
    });
  });
  const runs: { label: string; metres: number; first: number; last: number }[] = [];
  steps.forEach(({ label, metres }, i) => {
    const run = runs.at(-1);
    if (run?.label === label) {
      run.metres += metres;
      run.last = i;
    } else runs.push({ label, metres, first: i, last: i });
  });
  const kept: typeof runs = [];
  for (const run of runs) {
    const before = kept.at(-1);
    if (before && (run.metres < LEAST_M || run.label === before.label)) {
      before.last = run.last;
      before.metres += run.metres;
    } else if (before && before.metres < LEAST_M) Object.assign(before, { label: run.label, last: run.last, metres: before.metres + run.metres });
    else kept.push({ ...run });
  }
  return kept.map(({ label, first, last }) => {
    const inner = steps.slice(first + 1, last + 1).filter((s) => s.atVertex);
    return { label, coordinates: [steps[first]?.from as Position, ...inner.map((s) => s.from), steps[last]?.to as Position] };
  });
}
