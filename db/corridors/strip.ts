import { and, eq, sql } from 'drizzle-orm';
import type { Geometry, Position } from 'geojson';
import type { Interchange } from '../../geo/network/interchanges.ts';
import type { Axis, Beside, Exactness, Passage } from '../../geo/strip.ts';
import type { Facility, FacilityKind } from '../network/places.ts';
import { interchangeId } from '../parks/interchange-name.ts';
import type { Park } from '../parks/park.ts';
import { catalogueOrder } from '../queries/catalogue-order.ts';
import type { Filter } from '../queries/filter.ts';
import { stateColumn } from '../queries/time.ts';
import { knownOn } from '../queries/where.ts';
import { effective } from '../tables/effective.ts';
import { geometries } from '../tables/geometries.ts';
import { projects } from '../tables/projects.ts';
import type { State } from '../time-vocabulary.ts';
import type { Reader } from '../transaction.ts';
import type { Certainty, Kind, Localized } from '../vocabulary.ts';
import { type CorridorAxis, linesOf, type Section } from './read-axis.ts';

/** Metres from the line within which something is on the strip. */
export const BESIDE_M = 10_000;
/** Metres: what is known less exactly has no place on a strip. */
const VAGUE_M = 20_000;
/** Metres within which another line runs along: as exactly as it is known, within these bounds. */
const ALONG_M = { least: 300, most: 2000 };

/** How a chainage is known: by posts or by measuring, and how far the line before it is no known course (kilometres). */
export type HowExact = Exactness & { overGapsKm: number; sectionCertainty: Certainty };

export interface StripPlace extends Beside {
  id: string;
  what: FacilityKind | 'interchange' | 'park' | 'site';
  kind: Kind | null;
  name: Localized;
  at: Position;
  /** Null for facilities of the map, which is known to some 150 m. */
  certainty: Certainty | null;
  accuracyM: number | null;
  /** Whether it surely lies within the strip, however far its place may be off. */
  sure: boolean;
  state: State | null;
  origin: Park['origin'] | null;
  assumed: boolean;
  exact: HowExact;
}

export interface StripLine extends Passage {
  id: string;
  kind: Kind;
  name: Localized;
  certainty: Certainty;
  accuracyM: number;
  state: State;
  exact: HowExact;
}

export interface Strip {
  places: StripPlace[];
  lines: StripLine[];
  /** Known to lie in the region, but not exactly enough to have a chainage. */
  vague: { id: string; kind: Kind; name: Localized; accuracyM: number }[];
}

export type StripProject = Awaited<ReturnType<typeof readDrawn>>[number];

/** Every project that is drawn, as known on a day, each in its state in the year looked at. */
export async function readDrawn(reader: Reader, look: Pick<Filter, 'asOf' | 'year' | 'scenario' | 'slipYears'>) {
  return await reader
    .select({
      id: projects.id,
      kind: projects.kind,
      name: projects.name,
      state: sql<State>`${stateColumn(look)}`,
      certainty: geometries.certainty,
      accuracyM: geometries.accuracyM,
      at: sql<Position>`json_build_array(ST_X(ST_PointOnSurface(${geometries.geom})), ST_Y(ST_PointOnSurface(${geometries.geom})))`,
      geometry: sql<Geometry>`ST_AsGeoJSON(${geometries.geom}, 7)::json`,
    })
    .from(effective)
    .innerJoin(projects, eq(projects.id, effective.projectId))
    .innerJoin(geometries, eq(geometries.projectId, effective.projectId))
    .where(and(knownOn(look.asOf), eq(projects.type, 'project')))
    .orderBy(catalogueOrder);
}

interface Candidates {
  facilities: readonly Facility[];
  interchanges: readonly (Interchange & { name: Localized })[];
  parks: readonly Park[];
  projects: readonly StripProject[];
  /** Projects whose courses the corridor itself is. */
  own: readonly string[];
}

/** What lies along a corridor, in the order of its chainage. */
export function stripOf(corridor: CorridorAxis, { facilities, interchanges, parks, projects: drawn, own }: Candidates): Strip {
  const { axis } = corridor;
  const listed = new Set([...own, ...parks.flatMap((p) => [p.id, ...p.alsoKnownAs.map((other) => other.id)])]);
  const plain = { kind: null, certainty: null, accuracyM: null, state: null, origin: null, assumed: false };
  const others = drawn.filter((p) => !listed.has(p.id));
  const sites = others.filter((p) => linesOf(p.geometry).length === 0);
  const candidates: Omit<StripPlace, keyof Beside | 'exact' | 'sure'>[] = [
    ...facilities.map(({ id, kind: what, name, at }) => ({ ...plain, id, what, name, at })),
    ...interchanges.map(({ at, name, assumed }) => ({
      ...plain,
      id: interchangeId(at),
      what: 'interchange' as const,
      name,
      at,
      assumed,
    })),
    ...parks.map(({ id, kind, name, at, certainty, accuracyM, state, origin }) => ({
      ...plain,
      id,
      what: 'park' as const,
      kind,
      name,
      at,
      certainty,
      accuracyM,
      state,
      origin,
    })),
    ...sites.map(({ id, kind, name, at, certainty, accuracyM, state }) => ({
      ...plain,
      id,
      what: 'site' as const,
      kind,
      name,
      at,
      certainty,
      accuracyM,
      state,
    })),
  ];
  const places = candidates.flatMap((place): StripPlace[] => {
    const beside = (place.accuracyM ?? 0) > VAGUE_M ? null : axis.beside(place.at, BESIDE_M);
    if (!beside) return [];
    const sure = beside.offsetM + (place.accuracyM ?? 0) <= BESIDE_M;
    return [{ ...place, ...beside, sure, exact: exactAt(corridor, beside.km) }];
  });
  const vague = sites
    .filter(({ accuracyM, at }) => accuracyM > VAGUE_M && axis.beside(at, accuracyM) !== null)
    .map(({ id, kind, name, accuracyM }) => ({ id, kind, name, accuracyM }));
  return { places: onceEach(places.sort((a, b) => a.km - b.km || a.offsetM - b.offsetM)), lines: linesAlong(corridor, axis, others), vague };
}

/** Kilometres within which interchanges of the same two roads are one: drawings of a road that runs beside another waver across it. */
const SAME_KM = 0.5;

function onceEach(places: StripPlace[]): StripPlace[] {
  const last = new Map<string, number>();
  return places.filter(({ what, name, km }) => {
    if (what !== 'interchange') return true;
    const isSame = km - (last.get(name.vi) ?? Number.NEGATIVE_INFINITY) < SAME_KM;
    last.set(name.vi, km);
    return !isSame;
  });
}

function linesAlong(corridor: CorridorAxis, axis: Axis, others: readonly StripProject[]): StripLine[] {
  return others
    .flatMap(({ geometry, at: _, ...project }): StripLine[] => {
      const toleranceM = Math.min(Math.max(project.accuracyM, ALONG_M.least), ALONG_M.most);
      const passages = linesOf(geometry).map((line) => axis.passage(line, toleranceM));
      const [along, crossings, ends] = [passages.flatMap((p) => p.along), passages.flatMap((p) => p.crossings), passages.flatMap((p) => p.ends)];
      const first = Math.min(...along.map(([from]) => from), ...crossings, ...ends);
      return Number.isFinite(first) ? [{ ...project, along, crossings, ends, exact: exactAt(corridor, first) }] : [];
    })
    .sort((a, b) => firstKm(a) - firstKm(b));
}

const firstKm = ({ along, crossings, ends }: Passage): number => Math.min(...along.map(([from]) => from), ...crossings, ...ends);

function exactAt({ axis, posts, sections }: CorridorAxis, km: number): HowExact {
  const within = new Map(posts.map((post) => [post.km, post.withinM]));
  const exactness = axis.exactness(km, (post) => within.get(post.km) ?? 0);
  const gaps = sections.filter((s) => s.kind === 'gap');
  const section: Section | undefined = sections.find((s) => km >= s.fromKm && km <= s.toKm) ?? sections.at(-1);
  return {
    ...exactness,
    overGapsKm: gaps.reduce((sum, { fromKm, toKm }) => sum + Math.max(0, Math.min(km, toKm) - fromKm), 0),
    sectionCertainty: section?.certainty ?? 'symbol',
  };
}
