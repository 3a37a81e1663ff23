import type { Feature } from 'geojson';

/** Degrees within which two points are one: a point near a tile's edge comes with both tiles, rounded to each one's grid. */
const SAME = 0.002;

/** Those projects whose features (points or groups of points, with property `id`) lie at more than one place, by id. */
export function scattered(features: readonly Feature[]): ReadonlyMap<string, Feature[]> {
  return new Map([...byId(features)].filter(([, pieces]) => isWide(pieces)));
}

/** Features by the project that they are part of. */
export function byId(features: readonly Feature[]): ReadonlyMap<string, Feature[]> {
  const groups = new Map<string, Feature[]>();
  for (const feature of features) {
    const id = String(feature.properties?.id);
    const group = groups.get(id);
    if (group) group.push(feature);
    else groups.set(id, [feature]);
  }
  return groups;
}

function isWide(pieces: readonly Feature[]): boolean {
  const points = pieces.flatMap(({ geometry }) =>
    geometry.type === 'Point' ? [geometry.coordinates] : geometry.type === 'MultiPoint' ? geometry.coordinates : [],
  );
  return [0, 1].some((axis) => {
    const values = points.map((at) => at[axis] ?? 0);
    return Math.max(...values) - Math.min(...values) > SAME;
  });
}
