import type { Position } from 'geojson';

/** How far along a line each of its positions lies, in a unit of which the whole line has `whole`. */
export function cumulative(shape: readonly Position[], whole: number): number[] {
  const steps = shape.map((p, i) => (i === 0 ? 0 : apart(shape[i - 1] as Position, p)));
  const total = steps.reduce((sum, s) => sum + s, 0) || 1;
  let so = 0;
  return steps.map((s) => {
    so += s;
    return (so / total) * whole;
  });
}

/** Degrees of latitude: only proportions matter here. */
function apart([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
  return Math.hypot((x2 - x1) * Math.cos((y1 * Math.PI) / 180), y2 - y1);
}
