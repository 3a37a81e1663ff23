import type { MultiPolygon, Position } from 'geojson';
import { ringArea } from './ring.ts';

type Cell = { x: number; y: number; half: number; inside: number; best: number };

/** Distance from a point to the nearest edge of a polygon's rings, in their units; negative outside the polygon. */
export function depth(x: number, y: number, polygon: readonly Position[][]): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const [dx, dy] = [bx - ax, by - ay];
      const t = dx === 0 && dy === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
      nearest = Math.min(nearest, Math.hypot(x - ax - t * dx, y - ay - t * dy));
    }
  }
  return inside ? nearest : -nearest;
}

/**
 * Where a label sits best: the point of the largest part that is farthest from its edge (the "polylabel" search over
 * ever smaller squares). Positions are [longitude, latitude]; `precision` is in degrees.
 *
 * @throws Error if the area has no part.
 */
export function visualCentre(area: MultiPolygon, precision = 0.005): [longitude: number, latitude: number] {
  const size = (p: readonly Position[][]): number => Math.abs(ringArea(p[0] ?? []));
  const largest = [...area.coordinates].sort((a, b) => size(b) - size(a))[0];
  if (!largest?.[0]) throw new Error('An area without parts has no centre');
  const [lons, lats] = [largest[0].map((p) => p[0] ?? 0), largest[0].map((p) => p[1] ?? 0)];
  const [west, south, east, north] = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  const cell = (x: number, y: number, half: number): Cell => {
    const inside = depth(x, y, largest);
    return { x, y, half, inside, best: inside + half * Math.SQRT2 };
  };
  const half = Math.max(east - west, north - south) / 2;
  let chosen = cell((west + east) / 2, (south + north) / 2, half);
  const queue = [chosen];
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.inside > chosen.inside) chosen = next;
    if (next.best - chosen.inside <= precision) continue;
    const h = next.half / 2;
    for (const [sx, sy] of [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ] as const)
      queue.push(cell(next.x + sx * h, next.y + sy * h, h));
    queue.sort((a, b) => a.best - b.best);
  }
  return [chosen.x, chosen.y];
}
