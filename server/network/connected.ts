import type { Position } from 'geojson';
import { LRUCache } from 'lru-cache';
import { type Adds, addsOf } from '../../db/network/adds.ts';
import { type ConnectedView, connectedIn, connectedPlaces, groupsIn, RULE } from '../../db/network/connected.ts';
import { type Spot, slipOf, WORSE_MIN } from '../../db/network/slips.ts';
import type { Database } from '../../db/open.ts';
import { readParks } from '../../db/parks/read.ts';
import { yearOf } from '../../db/partial-date.ts';
import { readFamily, readFamilyLinks, readNamed, readRelated } from '../../db/queries/dependants.ts';
import type { Filter } from '../../db/queries/filter.ts';
import { lookOf } from '../../db/queries/time.ts';
import type { Carrier } from '../../geo/network/connected.ts';
import { coursesOf } from '../../geo/network/courses.ts';
import { HORIZON } from '../inputs/filter.ts';
import { type AtlasNetwork, networkOf } from '../network.ts';
import { round } from './route.ts';

type Look = Pick<Filter, 'asOf' | 'year' | 'scenario' | 'slipYears'>;

/** Comparisons that are kept, some 20 kB each: one takes most of a second. */
const MAX_COMPARED = 100;
/** Digits of a degree on a map of the country: some 10 m. */
const MAP_DIGITS = 4;
const compared = new WeakMap<AtlasNetwork, LRUCache<string, Adds>>();

/** Which capitals, gates and ports hang together in the year looked at, by expressway and by rail; the rule's figures with it. */
export async function readConnected(db: Database, asked: Look) {
  const network = await networkOf(db);
  const { view, year } = await network.seen(lookOf(asked));
  const of = (carrier: Carrier) => connectedIn(view, carrier, network.facilities, (ref) => network.names.get(ref) ?? null);
  const [expressway, rail] = [of('expressway'), of('rail')];
  const mentioned = [expressway, rail].flatMap(mentions);
  return { year, rule: RULE, expressway, rail, projects: await readNamed(db.orm, [...new Set(mentioned)]) };
}

/** The expressways or railways in use in the year looked at, by the group of `readConnected` that they hold together; for a map. */
export async function readCourses(db: Database, { carrier, ...asked }: Look & { carrier: Carrier }) {
  const network = await networkOf(db);
  const { view, year } = await network.seen(lookOf(asked));
  const courses = coursesOf(view, carrier, groupsIn(view, carrier, network.facilities));
  const drawn = (line: Position[]) => line.map(([lon = 0, lat = 0]): Position => [round(lon, MAP_DIGITS), round(lat, MAP_DIGITS)]);
  // What is shorter than that is no line any more.
  const isLine = (line: Position[]) => line.some((p) => p.join() !== line[0]?.join());
  return { year, carrier, courses: courses.map((c) => ({ ...c, lines: c.lines.map(drawn).filter(isLine) })) };
}

/** Ids of projects; the name of a course that is a project's is its id. */
function mentions({ groups, gaps }: ConnectedView): string[] {
  const breaks = [...gaps, ...groups.flatMap((g) => [...g.breaks, ...g.through.flatMap((t) => t.road ?? [])])];
  const refs = breaks.flatMap((b) => [...b.between, ...b.by]);
  return [...groups.flatMap((g) => g.projects), ...refs];
}

/** What a project, with all that belongs to it, adds to the network of the year looked at; null for an id that is not there. */
export async function readAdds(db: Database, { project, ...asked }: Look & { project: string }) {
  const family = await readFamily(db.orm, project);
  if (family.length === 0) return null;
  const network = await networkOf(db);
  const { opens, year } = await network.seen(lookOf(asked));
  const inUse = family.flatMap((id) => {
    const from = opens(id);
    return from !== null && from <= year ? [id] : [];
  });
  const cache = compared.get(network) ?? new LRUCache<string, Adds>({ max: MAX_COMPARED });
  compared.set(network, cache);
  const key = JSON.stringify([project, lookOf(asked)]);
  const adds = cache.get(key) ?? addsOf(network, opens, year, new Set(family));
  cache.set(key, adds);
  return { year, inUse, ...adds, projects: await readNamed(db.orm, family) };
}

/**
 * What waits for a project that comes so many years later, with all that belongs to it: links, parks, gates, other
 * projects; null for an id that is not there. Nothing waits for what is in use, for what nobody dates, or for 0 years.
 */
export async function readDependants(db: Database, { project, years, ...asked }: Omit<Look, 'year'> & { project: string; years: number }) {
  const family = await readFamily(db.orm, project);
  if (family.length === 0) return null;
  const network = await networkOf(db);
  // Promises count only where a year is asked for.
  const look = lookOf({ ...asked, year: HORIZON.max });
  const thisYear = yearOf(look.clock);
  const [{ opens }, now] = await Promise.all([network.seen(look), network.seen({ clock: look.clock })]);
  const parks = await readParks(db.orm, { ...asked, year: thisYear });
  const places = connectedPlaces(network.facilities);
  const spots: Spot[] = [
    ...parks.map(({ id, at }): Spot => ({ id, at, measures: ['gate', 'interchange'] })),
    ...network.facilities.filter((f) => f.kind === 'gate').map(({ id, at }): Spot => ({ id, at, measures: ['interchange'] })),
    ...places.filter((f) => f.kind !== 'gate').map(({ id, at }): Spot => ({ id, at, measures: ['gate', 'interchange'] })),
  ];
  const slip = slipOf(network, opens, new Set(family), years, { known: now.opens, thisYear, lastYear: HORIZON.max }, spots);
  const moved = slip.moved.map((m) => m.project);
  const related = moved.length === 0 ? [] : await readRelated(db.orm, family, asked.asOf);
  const names = new Map((await readNamed(db.orm, [...family, ...related.map((r) => r.id)])).map((row) => [row.id, row]));
  const spotOf = new Map<string, { kind: string; name: { vi: string; en: string; zh: string }; at: number[] }>([
    ...parks.map(({ id, kind, name, at }) => [id, { kind, name, at }] as const),
    ...network.facilities.map(({ id, kind, name, at }) => [id, { kind, name, at }] as const),
  ]);
  const until = Math.max(...slip.moved.map((m) => m.to));
  return {
    projects: family.flatMap((id) => names.get(id) ?? []),
    leastMinutes: WORSE_MIN,
    moved: slip.moved,
    years: slip.years,
    worse: slip.worse.flatMap((w) => {
      const spot = spotOf.get(w.id);
      return spot ? [{ ...w, ...spot, isPark: parks.some((p) => p.id === w.id) }] : [];
    }),
    links: moved.length === 0 ? [] : await readFamilyLinks(db.orm, moved, asked.asOf),
    related: related.flatMap((r) => {
      const name = names.get(r.id);
      const inUse = opens(r.id);
      // Waiting: it is to be there, or is, while this is not.
      return name ? [{ ...name, relation: r.relation, claims: r.claims, inUse, waits: inUse !== null && inUse < until }] : [];
    }),
  };
}
