import { eq } from 'drizzle-orm';
import { todayInVietnam } from '../../../db/clock.ts';
import { groupBy } from '../../../db/group-by.ts';
import { healthOn } from '../../../db/health.ts';
import type { Database } from '../../../db/open.ts';
import { listPlaces } from '../../../db/queries/places.ts';
import { stateIn } from '../../../db/state.ts';
import { drawnPlaces } from '../../../db/tables/drawn-places.ts';
import { effective } from '../../../db/tables/effective.ts';
import { links } from '../../../db/tables/links.ts';
import { projects } from '../../../db/tables/projects.ts';
import { NOT_STATED } from '../../../db/vocabulary.ts';
import type { FilterInput } from '../../../server/inputs/filter.ts';
import { ORIGINS, PATH, PATH_WKT } from './any-filter.ts';

type Period = typeof effective.$inferSelect & { kind: string; type: string };
type Joined = typeof links.$inferSelect & { now: string[] };

/** What a filter means, told once more over what is stored, without the SQL of db/queries. */
export type Meaning = {
  /** The ids that a filter leaves, sorted. */
  idsThatMatch(filter: FilterInput): string[];
  /** State and health of a project under a filter, as rows of export and tiles spell them. */
  judged(id: string, filter: FilterInput): [string, string];
};

export async function readMeaning(db: Database): Promise<Meaning> {
  const rows = await db.orm.select().from(effective).innerJoin(projects, eq(projects.id, effective.projectId));
  const periods = rows.map((r): Period => ({ ...r.effective, kind: r.projects.kind, type: r.projects.type }));
  const joined = await readJoined(db);
  const reached = await readReached(db);
  const metresFrom = await readMetres(db);

  function idsThatMatch(f: FilterInput): string[] {
    const within = (values: readonly string[] | undefined, value: string | null) => !values || values.includes(value ?? NOT_STATED);
    const overlaps = (wanted: readonly string[] | undefined, has: string[]) => !wanted || wanted.some((w) => has.includes(w));
    const matching = periods.filter(
      (p) =>
        holds(p, f) &&
        within(f.kind, p.kind) &&
        within(f.type, p.type) &&
        within(f.status, p.status) &&
        within(f.funding, p.funding) &&
        within(f.basis, p.targetBasis) &&
        overlaps(f.place, [...p.places, ...(reached.get(p.projectId) ?? [])]) &&
        overlaps(f.document, p.documents) &&
        overlaps(f.agency, p.agencies) &&
        within(f.state, stateOf(p, f)) &&
        within(f.health, healthOf(p, f)) &&
        (!f.link || f.link.some((wanted) => joins(joined, p.projectId, wanted, f.asOf))) &&
        (f.near === undefined || (metresFrom.get(f.near)?.get(p.projectId) ?? Number.POSITIVE_INFINITY) <= (f.within ?? 0) * 1000) &&
        (f.from === undefined || (p.targetYear !== null && p.targetYear >= f.from)) &&
        (f.to === undefined || (p.targetYear !== null && p.targetYear <= f.to)) &&
        words(f.q ?? '').every((w) => p.searchKey.includes(` ${w}`)),
    );
    return matching.map((p) => p.projectId).sort();
  }

  function judged(id: string, f: FilterInput): [string, string] {
    const period = periods.find((p) => p.projectId === id && holds(p, f));
    if (!period) throw new Error(`${id} is not known`);
    return [stateOf(period, f), healthOf(period, f) ?? NOT_STATED];
  }
  return { idsThatMatch, judged };
}

async function readJoined(db: Database): Promise<Joined[]> {
  const nowOf = new Map((await listPlaces(db.orm)).map((p) => [p.id, p.nowId ?? p.id]));
  const stored = await db.orm.select().from(links);
  return stored.map((l) => ({ ...l, now: [l.fromPlace, l.toPlace].map((id) => nowOf.get(id) ?? id) }));
}

/** The districts and communes that each project's geometry surely reaches. */
async function readReached(db: Database): Promise<Map<string, string[]>> {
  const drawn = await db.orm.select().from(drawnPlaces).where(eq(drawnPlaces.sure, true));
  return new Map([...groupBy(drawn, (d) => d.projectId)].map(([id, of]) => [id, of.map((d) => d.placeId)]));
}

/** Metres between each project's drawing and what `near` names. */
async function readMetres(db: Database): Promise<Map<string, Map<string, number>>> {
  const apart = await db.sql<{ near: string; id: string; metres: number }[]>`
    select o.near, g.project_id as id, ST_Distance(g.geom::geography, o.geom) as metres
    from geometries g, (
      select project_id as near, geom::geography as geom from geometries where project_id in ${db.sql(ORIGINS.filter((near) => !near.includes(',')))}
      union all select ${PATH}, ${PATH_WKT}::geography) o
    where o.near <> g.project_id`;
  return new Map([...groupBy(apart, (a) => a.near)].map(([near, of]) => [near, new Map(of.map((a) => [a.id, a.metres]))]));
}

const words = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[Đđ]/g, 'd')
    .toLowerCase()
    .split(/[\s–-]+/)
    .filter((w) => w !== '');

function joins(joined: readonly Joined[], project: string, wanted: string, asOf: string | undefined): boolean {
  const known = joined.filter((l) => l.projectId === project && (asOf === undefined || l.knownFrom === null || l.knownFrom <= asOf));
  return known.some(({ fromPlace, toPlace, now: [fromNow, toNow] }) => {
    if (wanted === 'any') return true;
    if (wanted === 'any-2025') return fromNow !== toNow;
    const [a, b] = wanted.split('~');
    const isEnd = (id: string | undefined, ...end: (string | undefined)[]) => end.includes(id);
    return (isEnd(a, fromPlace, fromNow) && isEnd(b, toPlace, toNow)) || (isEnd(b, fromPlace, fromNow) && isEnd(a, toPlace, toNow));
  });
}

/** The rules of db/health.ts and db/state.ts on a stored row, which SQL tells once more. */
function healthOf(p: Period, f: FilterInput) {
  return healthOn(p, p.signals, f.asOf ?? todayInVietnam());
}
function stateOf(p: Period, f: FilterInput) {
  const health = healthOf(p, f);
  const worried = health === 'late' || health === 'at-risk';
  return stateIn({ ...p, worried }, { clock: f.asOf ?? todayInVietnam(), year: f.year, scenario: f.scenario, slipYears: f.slipYears });
}

const holds = (p: Period, f: FilterInput) =>
  f.asOf === undefined ? p.knownTo === null : p.knownFrom <= f.asOf && (p.knownTo === null || p.knownTo > f.asOf);
