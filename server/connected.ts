import { addsOf } from '../db/network/adds.ts';
import { type ConnectedView, connectedIn, connectedPlaces, RULE } from '../db/network/connected.ts';
import { type Spot, slipOf, WORSE_MIN } from '../db/network/slips.ts';
import type { Database } from '../db/open.ts';
import { readParks } from '../db/parks/read.ts';
import { yearOf } from '../db/partial-date.ts';
import { readFamily, readFamilyLinks, readNamed, readRelated } from '../db/queries/dependants.ts';
import type { Filter } from '../db/queries/filter.ts';
import { lookOf } from '../db/queries/time.ts';
import { HORIZON } from './inputs/filter.ts';
import { networkOf } from './network.ts';

type Look = Pick<Filter, 'asOf' | 'year' | 'scenario' | 'slipYears'>;

/** Which capitals, gates and ports hang together in the year looked at, by expressway and by rail; the rule's figures with it. */
export async function readConnected(db: Database, asked: Look) {
  const network = await networkOf(db);
  const { view, year } = await network.seen(lookOf(asked));
  const [expressway, rail] = [connectedIn(view, 'expressway', network.facilities), connectedIn(view, 'rail', network.facilities)];
  const mentioned = [expressway, rail].flatMap(mentions);
  return { year, rule: RULE, expressway, rail, projects: await readNamed(db.orm, [...new Set(mentioned)]) };
}

/** Ids of projects; the name of a course that is a project's is its id. */
function mentions({ groups, gaps }: ConnectedView): string[] {
  const breaks = [...gaps, ...groups.flatMap((g) => [...g.breaks, ...g.through.flatMap((t) => t.road ?? [])])];
  const refs = [...breaks.flatMap((b) => [...b.between, ...b.by]), ...groups.flatMap((g) => g.members.flatMap((m) => m.joinedName.split(' – ')))];
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
  return { year, inUse, ...addsOf(network, opens, year, new Set(family)), projects: await readNamed(db.orm, family) };
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
  const { opens } = await network.seen(look);
  const parks = await readParks(db.orm, { ...asked, year: thisYear });
  const places = connectedPlaces(network.facilities);
  const spots: Spot[] = [
    ...parks.map(({ id, at }): Spot => ({ id, at, measures: ['gate', 'interchange'] })),
    ...network.facilities.filter((f) => f.kind === 'gate').map(({ id, at }): Spot => ({ id, at, measures: ['interchange'] })),
    ...places.filter((f) => f.kind !== 'gate').map(({ id, at }): Spot => ({ id, at, measures: ['gate', 'interchange'] })),
  ];
  const slip = slipOf(network, opens, new Set(family), years, { thisYear, lastYear: HORIZON.max }, spots);
  const moved = slip.moved.map((m) => m.project);
  const related = moved.length === 0 ? [] : await readRelated(db.orm, family, asked.asOf);
  const names = new Map((await readNamed(db.orm, [...family, ...related.map((r) => r.id)])).map((row) => [row.id, row]));
  const spotOf = new Map<string, { kind: string; name: { vi: string; en: string; zh: string }; at: number[] }>([
    ...parks.map(({ id, kind, name, at }) => [id, { kind, name, at }] as const),
    ...network.facilities.map(({ id, kind, name, at }) => [id, { kind, name, at }] as const),
  ]);
  const windowOf = () => [Math.min(...slip.moved.map((m) => m.from)), Math.max(...slip.moved.map((m) => m.to))] as const;
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
      const [from, to] = windowOf();
      // It is to be there while this is not: it opens into the gap, or was there before.
      return name ? [{ ...name, relation: r.relation, claims: r.claims, inUse, waits: inUse !== null && inUse < to && to > from }] : [];
    }),
  };
}
