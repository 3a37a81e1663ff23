import { readdir, readFile } from 'node:fs/promises';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import * as z from 'zod';
import { geometryProblems } from '../../geo/valid.ts';
import { crossCheck } from './cross-check.ts';
import { readPlaces, type PlaceEntry } from './places.ts';
import { CatalogueError, type CatalogueProblem } from './problems.ts';
import { type GeometryProperties, geometryProperties, planDocument, type PlanDocument, project, type ProjectEntry, report, type Report } from './schema.ts';
import { parseEntries, type Placed } from './yaml.ts';

/** The whole catalogue as its files say it, checked. */
export type Catalogue = {
  documents: Placed<PlanDocument>[];
  reports: Placed<Report>[];
  projects: Placed<ProjectEntry>[];
  geometries: { file: string; properties: GeometryProperties; geometry: Geometry }[];
  places: PlaceEntry[];
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
  const catalogue: Catalogue = {
    documents: await entries(['documents.yaml'], planDocument),
    reports: await entries(await filesIn(folder, 'reports', '.yaml'), report),
    projects: await entries(await filesIn(folder, 'projects', '.yaml'), project),
    geometries: await readGeometries(folder, problems),
    places: await readPlaces(folder, problems),
  };
  if (problems.length === 0) problems.push(...crossCheck(catalogue));
  if (problems.length > 0) throw new CatalogueError(problems);
  return catalogue;
}

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
    const collection = JSON.parse(await readFile(new URL(file, folder), 'utf8')) as FeatureCollection;
    for (const feature of collection.features) {
      const id = String((feature.properties as { project?: unknown } | null)?.project);
      const properties = geometryProperties.safeParse(feature.properties);
      const wrong = geometryProblems((feature as Feature).geometry);
      if (properties.success) geometries.push({ file, properties: properties.data, geometry: feature.geometry });
      else for (const issue of properties.error.issues) problems.push({ file, id, field: issue.path.join('.'), message: issue.message });
      for (const message of wrong) problems.push({ file, id, field: 'geometry', message });
    }
  }
  return geometries;
}
