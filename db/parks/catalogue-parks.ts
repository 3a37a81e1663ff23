import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Geometry, Position } from 'geojson';
import type { Quantity } from '../format.ts';
import { catalogueOrder } from '../queries/catalogue-order.ts';
import type { Filter } from '../queries/filter.ts';
import { healthColumn, stateColumn } from '../queries/time.ts';
import { knownOn } from '../queries/where.ts';
import { effective, type ResolvedValue } from '../tables/effective.ts';
import { geometries } from '../tables/geometries.ts';
import { projects } from '../tables/projects.ts';
import type { Health, State } from '../time-vocabulary.ts';
import type { Reader } from '../transaction.ts';
import type { Field, Status } from '../vocabulary.ts';
import { type Figure, type Park, type ParkKind, parkKinds } from './park.ts';
import { type Provinces, provincesOf } from './provinces.ts';
import { readSources, type Sources } from './sources.ts';

/** The day and the year under which parks are read. */
export type ParkLook = Pick<Filter, 'asOf' | 'year' | 'scenario' | 'slipYears'>;

/** The catalogue's parks as known on a day, in catalogue order, each in its state in the year looked at. */
export async function readCatalogueParks(reader: Reader, look: ParkLook, provinces: Provinces): Promise<Park[]> {
  const rows = await reader
    .select({
      id: projects.id,
      kind: projects.kind,
      name: projects.name,
      state: sql<State>`${stateColumn(look)}`,
      health: healthColumn(look) as SQL<Health | null>,
      resolution: effective.resolution,
      places: effective.places,
      searchKey: effective.searchKey,
      certainty: geometries.certainty,
      accuracyM: geometries.accuracyM,
      source: geometries.source,
      licence: geometries.licence,
      at: sql<Position>`json_build_array(ST_X(ST_PointOnSurface(${geometries.geom})), ST_Y(ST_PointOnSurface(${geometries.geom})))`,
      geometry: sql<Geometry>`ST_AsGeoJSON(${geometries.geom}, 7)::json`,
    })
    .from(effective)
    .innerJoin(projects, eq(projects.id, effective.projectId))
    .innerJoin(geometries, eq(geometries.projectId, effective.projectId))
    .where(and(knownOn(look.asOf), eq(projects.type, 'project'), inArray(projects.kind, [...parkKinds])))
    .orderBy(catalogueOrder);
  const sources = await readSources(
    reader,
    rows.flatMap(({ resolution }) => figureFields.flatMap((field) => resolution[field]?.claim ?? [])),
  );
  return rows.map(({ source, licence, places, resolution, ...row }): Park => {
    const figure = <T>(field: Field) => cited<T>(resolution[field], sources);
    return {
      ...row,
      origin: 'catalogue',
      kind: row.kind as ParkKind,
      geometrySource: { vi: source, en: source, zh: source },
      geometryLicence: licence,
      provinces: provincesOf(places, provinces),
      status: figure<Status>('status'),
      target: figure<string>('target'),
      areaHa: figure<Quantity>('areaHa'),
      freeHa: figure<Quantity>('freeHa'),
      occupancyPct: figure<Quantity>('occupancyPct'),
      costBnVnd: figure<Quantity>('costBnVnd'),
      alsoKnownAs: [],
    };
  });
}

const figureFields = ['status', 'target', 'areaHa', 'freeHa', 'occupancyPct', 'costBnVnd'] as const satisfies readonly Field[];

/** A resolved value with the document that it comes from; null where nobody states it. */
function cited<T>(resolved: ResolvedValue | undefined, sources: Sources): Figure<T> | null {
  const source = resolved && sources.get(resolved.claim);
  if (!source) return null;
  return { value: resolved.value as T, within: null, source: { ...source, on: resolved.on } };
}
