import type { Position } from 'geojson';
import { nearestOnLine } from './nearest.ts';

/** Metres between two ends that are still the same place: what drawing apart and rounding leave. */
const REACH = 200;

/**
 * Lines laid end to end, in the order given and in the direction of the first; each is turned where its end, not its
 * start, meets the one before. The place where two meet is kept once where both have it.
 *
 * @throws RangeError if there is no line, or one does not meet the one before within 200 m
 */
export function joinLines(lines: readonly Position[][]): Position[] {
  const [first, ...rest] = lines;
  if (!first) throw new RangeError('no line to join');
  const [second] = rest;
  const turned = second && apart(first.at(-1), second) > REACH && apart(first[0], second) <= REACH;
  return rest.reduce(append, turned ? first.toReversed() : [...first]);
}

function append(joined: Position[], next: Position[], i: number): Position[] {
  const end = joined.at(-1);
  const [ahead, back] = [metres(end, next[0]), metres(end, next.at(-1))];
  if (Math.min(ahead, back) > REACH)
    throw new RangeError(`line ${i + 2} begins ${Math.round(Math.min(ahead, back))} m from the end of the one before`);
  const line = back < ahead ? next.toReversed() : next;
  const [lon, lat] = line[0] ?? [];
  return [...joined, ...(lon === end?.[0] && lat === end?.[1] ? line.slice(1) : line)];
}

const apart = (p: Position | undefined, line: readonly Position[]): number => Math.min(metres(p, line[0]), metres(p, line.at(-1)));

function metres(a: Position | undefined, b: Position | undefined): number {
  return a && b ? nearestOnLine([a, a], b).offset : Number.POSITIVE_INFINITY;
}
