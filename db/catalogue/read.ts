import { readdir, readFile } from 'node:fs/promises';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type * as z from 'zod';
import { geometryProblems } from '../../geo/valid.ts';
import { crossCheck } from './cross-check.ts';
import { type Parks, readParks } from './parks.ts';
import { type PlaceEntry, readPlaces } from './places.ts';
import { CatalogueError, type CatalogueProblem } from './problems.ts';
import { type RateEntry, rateEntry } from './rates.ts';
import { type Known, type RouteRow, readRoutes } from './routes.ts';
import {
  type AgencyEntry,
  agency,
  type GeometryProperties,
  geometryProperties,
  type PlanDocument,
  type ProjectEntry,
  planDocument,
  project,
  type Report,
  report,
} from './schema.ts';
import { type Placed, parseEntries } from './yaml.ts';

/** The whole catalogue as its files say it, checked. */
export type Catalogue = {
  documents: Placed<PlanDocument>[];
  reports: Placed<Report>[];
  projects: Placed<ProjectEntry>[];
  geometries: { file: string; properties: GeometryProperties; geometry: Geometry }[];
  places: PlaceEntry[];
  agencies: Placed<AgencyEntry>[];
  parks: Parks;
  rates: Placed<RateEntry>[];
  routes: RouteRow[];
};

/** The catalogue that comes with the program. */
export const CATALOGUE = new URL('./', import.meta.url);

/**
 * Reads and checks every file of a catalogue folder.
 * @param folder a directory URL that ends in a slash
 * @throws CatalogueError that lists every problem found
 */
export async function readCatalogue(folder: URL = CATALOGUE): Promise<Catalogue> {
  const problems: CatalogueProblem[] = [];
  const entries = async <S extends z.ZodType>(names: string[], schema: S) =>
    (await Promise.all(names.map(async (name) => parseEntries(name, await readFile(new URL(name, folder), 'utf8'), schema, problems)))).flat();
  const read = {
    documents: await entries(['documents.yaml'], planDocument),
    reports: await entries(await filesIn(folder, 'reports', '.yaml'), report),
    projects: await entries(await filesIn(folder, 'projects', '.yaml'), project),
    geometries: await readGeometries(folder, problems),
    places: await readPlaces(folder, problems),
    agencies: await entries(['agencies.yaml'], agency),
    parks: await readParks(folder, problems),
    rates: await entries(['rates.yaml'], rateEntry),
  };
  const catalogue: Catalogue = { ...read, routes: await readRoutes(folder, knownOf(read), problems) };
  if (problems.length === 0) problems.push(...crossCheck(catalogue));
  if (problems.length > 0) throw new CatalogueError(problems);
  return catalogue;
}

/** What the routes may refer to. */
function knownOf({ documents, reports, projects, geometries }: Omit<Catalogue, 'routes'>): Known {
  const ids = new Set([...documents, ...reports, ...projects].map((p) => p.entry.id));
  const lines = new Map(geometries.map(({ properties, geometry }) => [properties.project, linesOf(geometry)]));
  return { linesOf: (project) => lines.get(project) ?? [], isKnown: (id) => ids.has(id) };
}

const linesOf = (geometry: Geometry): Position[][] =>
  geometry.type === 'LineString' ? [geometry.coordinates] : geometry.type === 'MultiLineString' ? geometry.coordinates : [];

async function filesIn(folder: URL, name: string, ending: string): Promise<string[]> {
  const files = await readdir(new URL(`${name}/`, folder));
  return files
    .filter((f) => f.endsWith(ending))
    .sort()
    .map((f) => `${name}/${f}`);
}

async function readGeometries(folder: URL, problems: CatalogueProblem[]): Promise<Catalogue['geometries']> {
  const geometries: Catalogue['geometries'] = [];
  for (const file of await filesIn(folder, 'geometries', '.geojson')) {
    for (const { properties, geometry } of parseFeatures(file, await readFile(new URL(file, folder), 'utf8'), problems)) {
      const id = String((properties as { project?: unknown } | null)?.project);
      const checked = geometryProperties.safeParse(properties);
      if (checked.success) geometries.push({ file, properties: checked.data, geometry });
      else for (const issue of checked.error.issues) problems.push({ file, id, field: issue.path.join('.'), message: issue.message });
      for (const message of problemsOf(geometry)) problems.push({ file, id, field: 'geometry', message });
    }
  }
  return geometries;
}

function parseFeatures(file: string, text: string, problems: CatalogueProblem[]): Feature[] {
  try {
    const { features } = JSON.parse(text) as Partial<FeatureCollection>;
    if (Array.isArray(features)) return features;
    problems.push({ file, message: 'must be a FeatureCollection' });
  } catch (error) {
    problems.push({ file, message: (error as SyntaxError).message });
  }
  return [];
}

/** What stands in a file need not be a geometry at all: what `geometryProblems` cannot read is a problem too. */
function problemsOf(geometry: Geometry): string[] {
  try {
    return geometryProblems(geometry);
  } catch (error) {
    return [`not a GeoJSON geometry (${(error as TypeError).message})`];
  }
}
