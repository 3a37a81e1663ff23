import { readFile } from 'node:fs/promises';
import type { FeatureCollection, LineString, Position } from 'geojson';
import * as z from 'zod';
import { routeWithPosts } from '../../geo/chainage.ts';
import { joinLines } from '../../geo/join.ts';
import { nearestOnLine } from '../../geo/nearest.ts';
import { geometryProblems } from '../../geo/valid.ts';
import type { CatalogueProblem } from './problems.ts';
import { localized } from './schema.ts';
import { parseEntries } from './yaml.ts';

/** Metres that a post may stand off its route's line: more is a slip of the pen. */
const OFF_ROUTE = 500;

const projectId = z.string().regex(/^[A-Z]\d{2}(\.[A-Z0-9]+)?$/, 'an id such as L01');

/** A kilometre post whose place is known, with who says so and how exactly (metres along the road). */
const post = z.strictObject({
  km: z.number().min(0).max(3000),
  lon: z.number(),
  lat: z.number(),
  /** `stated`: a source gives the place; `derived`: the place is deduced from what sources state. */
  basis: z.enum(['stated', 'derived']),
  withinM: z.number().positive(),
  source: localized,
  /** Documents and reports that the post rests on. */
  from: z.array(z.string()).min(1),
});

/** A road with its chainage, as `routes/*.yaml` states it. */
export const routeEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id such as ql-4b'),
  /** What stands on the posts: "QL.4B". */
  ref: z.string().min(1),
  name: localized,
  /** Where the posts begin to count, and the other end of the line. */
  start: localized,
  end: localized,
  /** Projects whose drawn lines, end to end, are the route; absent: its line is in `routes/lines.geojson`. */
  line: z.array(projectId).min(1).optional(),
  /** The posts count against the direction of the projects' lines. */
  reversed: z.boolean().optional(),
  /** Projects that lie on the route: their pages offer its chainage. */
  projects: z.array(projectId),
  posts: z.array(post),
});
export type RouteEntry = z.infer<typeof routeEntry>;
export type RouteRow = { file: string; entry: RouteEntry; line: LineString };

const FILE = 'routes/routes.yaml';
const LINES = 'routes/lines.geojson';

/** What routes may refer to: the drawn lines of a project; ids of projects, documents and reports. */
export type Known = { linesOf: (project: string) => Position[][]; isKnown: (id: string) => boolean };

/** Reads and checks the routes; what is wrong is added to `problems`. */
export async function readRoutes(folder: URL, known: Known, problems: CatalogueProblem[]): Promise<RouteRow[]> {
  const entries = parseEntries(FILE, await readFile(new URL(FILE, folder), 'utf8'), routeEntry, problems);
  const own = entries.some(({ entry }) => !entry.line) ? await readLines(folder) : new Map<string, Position[]>();
  return entries.flatMap((placed) => {
    const found = [...routeProblems(placed.entry, known, own)];
    problems.push(...found.map((message) => ({ file: FILE, line: placed.line, id: placed.entry.id, message })));
    return found.length > 0 ? [] : [{ file: FILE, entry: placed.entry, line: lineOf(placed.entry, known, own) }];
  });
}

/** The line of a route that follows projects' lines, in the direction its posts count. */
export function lineOfProjects({ line = [], reversed }: RouteEntry, linesOf: Known['linesOf']): Position[] {
  const joined = joinLines(line.flatMap(linesOf));
  return reversed ? joined.toReversed() : joined;
}

async function readLines(folder: URL): Promise<Map<string, Position[]>> {
  const { features } = JSON.parse(await readFile(new URL(LINES, folder), 'utf8')) as FeatureCollection<LineString, { route: string }>;
  return new Map(features.map((f) => [f.properties.route, f.geometry.coordinates]));
}

function lineOf(entry: RouteEntry, known: Known, own: ReadonlyMap<string, Position[]>): LineString {
  return { type: 'LineString', coordinates: entry.line ? lineOfProjects(entry, known.linesOf) : (own.get(entry.id) ?? []) };
}

function* routeProblems(entry: RouteEntry, known: Known, own: ReadonlyMap<string, Position[]>): Generator<string> {
  const named = [...(entry.line ?? []), ...entry.projects, ...entry.posts.flatMap((p) => p.from)];
  for (const id of named) if (!known.isKnown(id)) yield `there is no project, document or report ${id}`;
  try {
    const line = lineOf(entry, known, own);
    const wrong = geometryProblems(line);
    yield* wrong;
    if (wrong.length > 0) return;
    for (const { km, lon, lat } of entry.posts) {
      const { offset } = nearestOnLine(line.coordinates, [lon, lat]);
      if (offset > OFF_ROUTE) yield `the post of km ${km} stands ${Math.round(offset)} m off the line`;
    }
    routeWithPosts(line.coordinates, entry.posts);
  } catch (error) {
    yield (error as Error).message;
  }
}
