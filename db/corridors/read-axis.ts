import { inArray, sql } from 'drizzle-orm';
import type { Geometry, Position } from 'geojson';
import { metresApart } from '../../geo/network/plane.ts';
import { Axis } from '../../geo/strip.ts';
import { readRoute } from '../queries/routes.ts';
import { geometries } from '../tables/geometries.ts';
import type { RoutePost } from '../tables/routes.ts';
import type { Reader } from '../transaction.ts';
import type { Certainty } from '../vocabulary.ts';
import type { Corridor } from './corridors.ts';

/** A part of a corridor with how far its course may be believed; `gap`: nothing is drawn there, a straight line stands in. */
export interface Section {
  kind: 'drawn' | 'gap';
  fromKm: number;
  toKm: number;
  project: string | null;
  certainty: Certainty;
  accuracyM: number | null;
}

export interface CorridorAxis {
  axis: Axis;
  line: Position[];
  posts: RoutePost[];
  sections: Section[];
}

/** Metres: a wider break between two parts is a gap. */
const BREAK_M = 200;
/** A mapped route, generalised by 100 m at the source. */
const ROUTE = { certainty: 'alignment', accuracyM: 150 } as const;

/** A corridor's line with its chainage; null where its route or one of its courses is not in the database. */
export async function readAxis(reader: Reader, { of }: Corridor): Promise<CorridorAxis | null> {
  if ('route' in of) {
    const route = await readRoute(reader, of.route);
    if (!route) return null;
    const line = route.line.coordinates;
    const axis = new Axis(line, route.posts);
    const section: Section = { kind: 'drawn', fromKm: axis.kmAt(0), toKm: axis.kmAt(line.length - 1), project: null, ...ROUTE };
    return { axis, line, posts: route.posts, sections: [section] };
  }
  const rows = await reader
    .select({
      project: geometries.projectId,
      certainty: geometries.certainty,
      accuracyM: geometries.accuracyM,
      geometry: sql<Geometry>`ST_AsGeoJSON(${geometries.geom}, 7)::json`,
    })
    .from(geometries)
    .where(inArray(geometries.projectId, of.projects));
  const parts = of.projects.flatMap((project) => {
    const row = rows.find((r) => r.project === project);
    return row ? linesOf(row.geometry).map((line) => ({ ...row, line })) : [];
  });
  if (!of.projects.every((project) => parts.some((part) => part.project === project))) return null;
  const line = parts.flatMap((part) => part.line);
  const axis = new Axis(line, []);
  const sections: Section[] = [];
  let at = 0;
  parts.forEach(({ project, certainty, accuracyM, line: part }, i) => {
    const before = parts[i - 1]?.line.at(-1);
    const [first] = part;
    if (before && first && metresApart(before, first) > BREAK_M)
      sections.push({ kind: 'gap', fromKm: axis.kmAt(at - 1), toKm: axis.kmAt(at), project: null, certainty: 'corridor', accuracyM: null });
    sections.push({ kind: 'drawn', fromKm: axis.kmAt(at), toKm: axis.kmAt(at + part.length - 1), project, certainty, accuracyM });
    at += part.length;
  });
  return { axis, line, posts: [], sections };
}

/** The lines of a geometry; of a point or an area none. */
export function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}
