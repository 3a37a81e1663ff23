import type { Position } from 'geojson';

/**
 * The positions of a line that matter at a tolerance (Douglas and Peucker): none of those left out lies further from
 * what is left than that. First and last stay. In the plane; both in the units of the positions.
 */
export function simplifyLine(line: readonly Position[], tolerance: number): Position[] {
  return pick(line, markFrom(line, [0, line.length - 1], tolerance));
}

/** The same of a closed ring, which keeps four positions and so an area where it had one. */
export function simplifyRing(ring: readonly Position[], tolerance: number): Position[] {
  const last = ring.length - 1;
  if (last <= 3) return [...ring];
  const far = furthest(ring, 0, last).at;
  const [before, after] = [furthest(ring, 0, far), furthest(ring, far, last)];
  const third = before.distance >= after.distance ? before.at : after.at;
  return pick(ring, markFrom(ring, [0, ...[far, third].sort((a, b) => a - b), last], tolerance));
}

const pick = (line: readonly Position[], kept: Uint8Array): Position[] => line.filter((_, i) => kept[i]);

/** Marks what stays, beginning from corners that stay in any case, in rising order. */
function markFrom(line: readonly Position[], corners: readonly number[], tolerance: number): Uint8Array {
  const kept = new Uint8Array(line.length);
  for (const corner of corners) kept[corner] = 1;
  const stretches = corners.slice(1).map((to, i) => [corners[i] ?? 0, to] as const);
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [from, to] = stretch;
    const { at, distance } = furthest(line, from, to);
    if (distance <= tolerance) continue;
    kept[at] = 1;
    stretches.push([from, at], [at, to]);
  }
  return kept;
}

/** The position between two others that lies furthest from the straight line that joins them; of equals the first. */
function furthest(line: readonly Position[], from: number, to: number): { at: number; distance: number } {
  const [ax = 0, ay = 0] = line[from] ?? [];
  const [bx = 0, by = 0] = line[to] ?? [];
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  let [at, greatest] = [from, -1];
  for (let i = from + 1; i < to; i++) {
    const [x = 0, y = 0] = line[i] ?? [];
    const along = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square));
    const distance = (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2;
    if (distance > greatest) [at, greatest] = [i, distance];
  }
  return { at, distance: greatest < 0 ? 0 : Math.sqrt(greatest) };
}
