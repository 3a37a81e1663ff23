import { LRUCache } from 'lru-cache';
import { loadBasemap } from '../db/catalogue/basemap/layers.ts';
import { countCourses, coursesDigest, readCourses, readOutlines } from '../db/network/from-database.ts';
import { type Made, makeNetwork } from '../db/network/make.ts';
import { opensUnder, type Prospect } from '../db/network/opens.ts';
import { type Facility, loadFacilities } from '../db/network/places.ts';
import { readProspects } from '../db/network/prospects.ts';
import type { Database } from '../db/open.ts';
import { yearOf } from '../db/partial-date.ts';
import type { Look } from '../db/state.ts';
import { projects } from '../db/tables/projects.ts';
import type { Localized } from '../db/vocabulary.ts';
import { Land } from '../geo/network/land.ts';
import { ALREADY } from '../geo/network/line.ts';
import { inYear, type Opens, type YearView } from '../geo/network/year.ts';

/** The network of one version of the data, and its years. */
export interface AtlasNetwork extends Made {
  dataVersion: string;
  /** Milliseconds that it took to be made. */
  madeInMs: number;
  facilities: readonly Facility[];
  /** Of the projects, by id. */
  names: ReadonlyMap<string, Localized>;
  /** The country, and its neighbours as the base map has them. */
  land: Land;
  abroad: Land;
  /** What is there whatever the year: the mapped ways that nobody dates. */
  always: YearView;
  /** The network as it is under a look; kept, so that the same look costs nothing again. */
  seen(look: Look): Promise<Seen>;
}

/** The network under a look. */
export interface Seen {
  look: Look;
  /** The look's, or that of its clock. */
  year: number;
  view: YearView;
  opens: Opens;
  prospects: readonly Prospect[];
}

/** Edges of the views that are kept, some 200 bytes each, and projects of the days of which their prospects are. */
const MAX_EDGES = 320_000;
const MAX_PROSPECTS = 300_000;
/** How many fit, of so many each; two at least: a year and the day it is seen from are asked for together. */
const fitting = (most: number, each: number) => Math.max(2, Math.min(40, Math.floor(most / Math.max(1, each))));

/** Of each database the latest network: under its data version. */
const networks = new WeakMap<Database, LRUCache<string, Promise<AtlasNetwork>>>();
/** The lines that the courses drawn make, until one of them changes: most changes are of what is said, not of what is drawn. */
const drawn = new WeakMap<Database, LRUCache<string, Promise<Made>>>();

/** What is kept of a database: the latest alone. */
function latestOf<T>(all: WeakMap<Database, LRUCache<string, Promise<T>>>, db: Database): LRUCache<string, Promise<T>> {
  const latest = all.get(db) ?? new LRUCache<string, Promise<T>>({ max: 1 });
  all.set(db, latest);
  return latest;
}

/**
 * The network of the database's data as it now is: made once a version, its lines in a thread of its own, however many ask
 * for it at once. @throws where the database or the files cannot be read; the next call tries again
 */
export async function networkOf(db: Database): Promise<AtlasNetwork> {
  const dataVersion = db.changes.version;
  return await keeping(latestOf(networks, db), dataVersion, () => make(db, dataVersion));
}

/** Up to so many courses the network is made before anybody asks: of 60,000 it takes 45 s of a thread. */
const MOST_UNASKED = 200_000;

/** The network, or the number of courses where they are so many that it is only made for somebody who asks. */
export async function networkUnasked(db: Database, most: number = MOST_UNASKED): Promise<AtlasNetwork | number> {
  const courses = await countCourses(db);
  return courses > most ? courses : await networkOf(db);
}

async function linesOf(db: Database): Promise<Made> {
  return await keeping(latestOf(drawn, db), await coursesDigest(db), () => readCourses(db).then(makeNetwork));
}

async function make(db: Database, dataVersion: string): Promise<AtlasNetwork> {
  const start = performance.now();
  const [made, outlines, { neighbour }, facilities, named] = await Promise.all([
    linesOf(db),
    readOutlines(db),
    loadBasemap(),
    loadFacilities(),
    db.orm.select({ id: projects.id, name: projects.name }).from(projects),
  ]);
  const prospects = new LRUCache<string, Promise<Prospect[]>>({ max: fitting(MAX_PROSPECTS, named.length) });
  const views = new LRUCache<string, Promise<Seen>>({ max: fitting(MAX_EDGES, made.network.a.length) });
  const see = async (look: Look): Promise<Seen> => {
    const known = await keeping(prospects, look.clock, () => readProspects(db, look.clock));
    const opens = opensUnder(known, look);
    const year = look.year ?? yearOf(look.clock);
    return { look, year, view: inYear(made.network, opens, year), opens, prospects: known };
  };
  return {
    ...made,
    dataVersion,
    facilities,
    names: new Map(named.map(({ id, name }) => [id, name])),
    land: new Land(outlines),
    abroad: new Land(neighbour.features.map((f) => f.geometry)),
    always: inYear(made.network, () => null, ALREADY),
    seen: (look) => keeping(views, keyOf(look), () => see(look)),
    madeInMs: performance.now() - start,
  };
}

/** What does not play a part makes no other view. */
function keyOf({ clock, year, scenario = 'promised', slipYears = 1 }: Look): string {
  if (year === undefined) return clock;
  return [clock, year, scenario, ...(scenario === 'slip' ? [slipYears] : [])].join(' ');
}

/** What is kept under a key, or is being made; what fails is not kept. */
async function keeping<T>(cache: LRUCache<string, Promise<T>>, key: string, work: () => Promise<T>): Promise<T> {
  const known = cache.get(key);
  if (known) return await known;
  const made = work();
  cache.set(key, made);
  try {
    return await made;
  } catch (error) {
    if (cache.peek(key) === made) cache.delete(key);
    throw error;
  }
}
