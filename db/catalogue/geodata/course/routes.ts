import { readFileSync } from 'node:fs';
import type { Feature, LineString, Position } from 'geojson';
import { type Route, routeWithPosts } from '../../../../geo/chainage.ts';
import { joinLines } from '../../../../geo/join.ts';
import { CatalogueError, type CatalogueProblem } from '../../problems.ts';
import { lineOfProjects, type RouteEntry, routeEntry } from '../../routes.ts';
import { parseEntries } from '../../yaml.ts';
import { routeLines } from '../recipes/routes.ts';
import { rounded, simplify } from './plane.ts';
import type { Reference } from './reference.ts';
import { sources } from './spots.ts';

const FILE = new URL('../../routes/routes.yaml', import.meta.url);
/** Metres: a quarter of the accuracy of a mapped way and less. */
const TOLERANCE = 25;

/** A route that follows projects' lines, with its posts; `linesOf` gives a project's lines as they are stored. */
export function projectRoute(id: string, linesOf: (project: string) => Position[][]): { entry: RouteEntry; route: Route } {
  const problems: CatalogueProblem[] = [];
  const entry = parseEntries('routes.yaml', readFileSync(FILE, 'utf8'), routeEntry, problems).find((e) => e.entry.id === id)?.entry;
  if (problems.length > 0) throw new CatalogueError(problems);
  if (!entry?.line) throw new Error(`no route ${id} that follows a project`);
  return { entry, route: routeWithPosts(lineOfProjects(entry, linesOf), entry.posts) };
}

/** The lines of the routes that no project draws, for `routes/lines.geojson`. */
export function drawRoutes(reference: Reference): Feature<LineString>[] {
  return Object.entries(routeLines).map(([route, { of, reversed }]) => {
    const line = rounded(simplify(joinLines(of.map((id) => reference.centreline(id))), TOLERANCE));
    return {
      type: 'Feature',
      properties: { route, source: sources.ways.text, licence: sources.ways.licence },
      geometry: { type: 'LineString', coordinates: reversed ? line.toReversed() : line },
    };
  });
}
