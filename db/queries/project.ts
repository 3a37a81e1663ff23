import { and, eq, inArray, ne, or, sql } from 'drizzle-orm';
import { agenciesNamed } from '../agencies.ts';
import { agencies } from '../tables/agencies.ts';
import { claims } from '../tables/claims.ts';
import { drawnPlaces } from '../tables/drawn-places.ts';
import { effective } from '../tables/effective.ts';
import { geometries } from '../tables/geometries.ts';
import { places } from '../tables/places.ts';
import { projects } from '../tables/projects.ts';
import type { Reader } from '../transaction.ts';
import type { Localized } from '../vocabulary.ts';
import { catalogueOrder } from './catalogue-order.ts';
import { readClaimViews } from './claims.ts';
import type { Filter } from './filter.ts';
import { rowColumns, shown } from './list.ts';
import { clockOf } from './time.ts';
import { knownOn } from './where.ts';

/** The day and the year under which a project is read. */
export type ProjectLook = Pick<Filter, 'asOf' | 'year' | 'scenario' | 'slipYears'>;

/**
 * A project as known on `asOf` (YYYY-MM-DD; absent: now), in the year looked at: its row, how each value was resolved, every claim, its
 * members, what it links and what links to it, and its geometry's certainty and source.
 * @returns null for an id that is not in the catalogue, or was not yet named on that day
 */
export async function readProject(reader: Reader, id: string, look: ProjectLook = {}) {
  const { asOf } = look;
  const [row] = await reader
    .select({
      ...rowColumns(look),
      resolution: effective.resolution,
      knownFrom: effective.knownFrom,
      geometry: {
        source: geometries.source,
        licence: geometries.licence,
        method: geometries.method,
        lengthNote: geometries.lengthNote,
        /** Kilometres on the ellipsoid; 0 for points. */
        measuredKm: sql<number>`round((ST_Length(${geometries.geom}::geography) / 1000)::numeric, 2)::float8`,
      },
    })
    .from(effective)
    .innerJoin(projects, eq(projects.id, effective.projectId))
    .innerJoin(geometries, eq(geometries.projectId, effective.projectId))
    .crossJoinLateral(shown)
    .where(and(eq(projects.id, id), knownOn(asOf)));
  if (!row) return null;
  const views = await readClaimViews(reader, eq(claims.projectId, id), asOf);
  return {
    ...row,
    /** The day on which it is judged. */
    clock: clockOf(look),
    claims: views,
    /** For each claim that names an agency by its old name, what that is now, and the pages that say so. */
    agencies: await readRenamed(reader, views, row.places),
    /** Districts and communes that the geometry reaches; `sure` if it does so however far, within its accuracy, it is off. */
    reached: await reader
      .select({ id: drawnPlaces.placeId, sure: drawnPlaces.sure })
      .from(drawnPlaces)
      .where(eq(drawnPlaces.projectId, id))
      .orderBy(sql`${drawnPlaces.placeId} collate "C"`),
    related: await readRelated(reader, row.id, row.parentId, look),
    placeNames: await reader
      .select({ id: places.id, edition: places.edition, level: places.level, name: places.name, nowId: places.nowId })
      .from(places)
      .where(inArray(places.id, row.places))
      .orderBy(places.id),
  };
}

async function readRenamed(reader: Reader, views: Awaited<ReturnType<typeof readClaimViews>>, placeIds: string[]) {
  const known = await reader.select().from(agencies).orderBy(agencies.id);
  return views
    .filter((view) => view.field === 'agency' || view.field === 'owner')
    .flatMap((view) => agenciesNamed((view.value as Localized).vi, placeIds, known).map((agency) => ({ claim: view.id, ...agency })));
}

/** Its parent, its members, those on whose ground it stands (db/totals.ts), and those that a link claim joins it with, from either side. */
async function readRelated(reader: Reader, id: string, parentId: string | null, look: ProjectLook) {
  // Arrays are made once, before: a subquery in their place would be held against each project there is.
  const linked = sql`${projects.id} = any (array(
    select jsonb_array_elements(${claims.value}) ->> 'project' from ${claims} where ${claims.field} = 'links' and ${claims.projectId} = ${id}
    union all
    select ${claims.projectId} from ${claims} where ${claims.field} = 'links' and ${claims.value} @> ${JSON.stringify([{ project: id }])}::jsonb))`;
  const isGround = sql`${projects.id} = any (array(select unnest(base.ground) from ${projects} base where base.id = ${id}))`;
  const rows = await reader
    .select({ ...rowColumns(look), isGround: sql<boolean>`${isGround}`, linked: sql<boolean>`${linked}` })
    .from(effective)
    .innerJoin(projects, eq(projects.id, effective.projectId))
    .innerJoin(geometries, eq(geometries.projectId, effective.projectId))
    .crossJoinLateral(shown)
    .where(
      and(knownOn(look.asOf), ne(projects.id, id), or(eq(projects.parentId, id), parentId ? eq(projects.id, parentId) : undefined, isGround, linked)),
    )
    .orderBy(catalogueOrder);
  return {
    parent: rows.find((r) => r.id === parentId) ?? null,
    members: rows.filter((r) => r.parentId === id),
    ground: rows.filter((r) => r.isGround),
    links: rows.filter((r) => r.linked && r.parentId !== id && r.id !== parentId),
  };
}
