import { type Corridor, corridors } from '../db/corridors/corridors.ts';
import { type CorridorAxis, readAxis } from '../db/corridors/read-axis.ts';
import { readCited } from '../db/corridors/sources.ts';
import { readDrawn, stripOf } from '../db/corridors/strip.ts';
import type { Database } from '../db/open.ts';
import { interchangeName } from '../db/parks/interchange-name.ts';
import { readParks } from '../db/parks/read.ts';
import type { Filter } from '../db/queries/filter.ts';
import { lookOf } from '../db/queries/time.ts';
import { interchangesOf } from '../geo/network/interchanges.ts';
import { networkOf } from './network.ts';

/** The corridors whose courses are in the database, with how long each is and of what. */
export async function listCorridors(db: Database) {
  const all = await Promise.all(corridors.map(async (corridor) => ({ corridor, axis: await readAxis(db.orm, corridor) })));
  return await Promise.all(all.flatMap(({ corridor, axis }) => (axis ? [headOf(db, corridor, axis)] : [])));
}

/** What lies along a corridor in the year looked at, by chainage; null for an id that is not there. */
export async function readStrip(
  db: Database,
  { corridor: id, ...asked }: Pick<Filter, 'asOf' | 'year' | 'scenario' | 'slipYears'> & { corridor: string },
) {
  const corridor = corridors.find((c) => c.id === id);
  const axis = corridor ? await readAxis(db.orm, corridor) : null;
  if (!corridor || !axis) return null;
  const network = await networkOf(db);
  const [{ view, year }, parks, projects] = await Promise.all([network.seen(lookOf(asked)), readParks(db.orm, asked), readDrawn(db.orm, asked)]);
  const nameOf = (ref: string) => network.names.get(ref) ?? null;
  const interchanges = interchangesOf(view).map((i) => ({ ...i, name: interchangeName(nameOf, i.expressway, i.road) }));
  const own = 'projects' in corridor.of ? corridor.of.projects : [];
  const strip = stripOf(axis, { facilities: network.facilities, interchanges, parks, projects, own });
  return { ...(await headOf(db, corridor, axis)), year, line: { type: 'LineString' as const, coordinates: axis.line }, ...strip };
}

/** A corridor with the documents that its parts and its posts rest on. */
async function headOf(db: Database, { of, from, ...corridor }: Corridor, { axis, line, posts, sections }: CorridorAxis) {
  const sources = await readCited(db.orm, [...from, ...posts.flatMap((post) => post.from)]);
  return { ...corridor, route: 'route' in of ? of.route : null, fromKm: axis.kmAt(0), toKm: axis.kmAt(line.length - 1), posts, sections, sources };
}
