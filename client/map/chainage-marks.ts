import type { Feature, Point } from 'geojson';
import { ChainageError, extentOf, formatChainage, positionAt } from '../../geo/chainage.ts';
import type { OpenRoute } from '../routes/open-route.ts';
import type { Post } from '../state/address.ts';

/** What a mark on a road is: each kilometre, each fifth, or the post that was asked for. */
export type MarkProperties = { mark: 'km' | 'five' | 'post'; label: string };

/** The kilometres of the roads as points, and the post of the address where one of the roads has it. */
export function chainageMarks(routes: readonly OpenRoute[], post: Post | undefined): Feature<Point, MarkProperties>[] {
  const at = post && postPosition(routes, post);
  return [...routes.flatMap(kilometres), ...(at ? [mark(at.position, { mark: 'post', label: at.label })] : [])];
}

/** Where the post of the address stands and what is written on it; undefined where none of the roads has it. */
export function postPosition(routes: readonly OpenRoute[], { route: id, metres }: Post): { position: [number, number]; label: string } | undefined {
  const found = routes.find((r) => r.id === id);
  if (!found) return undefined;
  try {
    const [lon = 0, lat = 0] = positionAt(found.route, metres);
    return { position: [lon, lat], label: `${found.ref} ${formatChainage(metres)}` };
  } catch (error) {
    // An address may name a post that the road does not have; the field says why.
    if (error instanceof ChainageError) return undefined;
    throw error;
  }
}

function kilometres({ route }: OpenRoute): Feature<Point, MarkProperties>[] {
  const [from, to] = extentOf(route);
  const first = Math.ceil(Math.max(0, from) / 1000);
  const count = Math.max(0, Math.floor(to / 1000) - first + 1);
  return Array.from({ length: count }, (_, i) => {
    const km = first + i;
    const [lon = 0, lat = 0] = positionAt(route, km * 1000);
    return mark([lon, lat], { mark: km % 5 === 0 ? 'five' : 'km', label: `Km ${km}` });
  });
}

function mark(coordinates: [number, number], properties: MarkProperties): Feature<Point, MarkProperties> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties };
}
