import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature } from 'geojson';
import { geometryProblems } from '../../../geo/valid.ts';
import { geometryProperties } from '../schema.ts';
import { type Drawn, drawAll } from './course/draw.ts';
import { lineMetres } from './course/plane.ts';
import { openReference } from './course/reference.ts';
import { drawRoutes } from './course/routes.ts';
import { strays } from './course/strays.ts';
import { axes } from './recipes/axes.ts';
import { langSon } from './recipes/lang-son.ts';
import { metro } from './recipes/metro.ts';
import { national } from './recipes/national.ts';
import { provinces } from './recipes/provinces.ts';
import { sections } from './recipes/sections.ts';

/**
 * Makes `db/catalogue/geometries/*.geojson`, one feature per project, and `db/catalogue/routes/lines.geojson`, the lines
 * of the routes that no project draws:
 *
 *     npx tsx db/catalogue/geodata/geometries.ts <reference folder>
 *
 * The recipes say what each project is drawn from; the folder holds the positions.
 */

const MAX_PER_PROJECT = 5000;
const files = {
  'national.geojson': { ...national, ...sections, ...axes, ...metro },
  'lang-son.geojson': langSon,
  'bac-giang-ha-tinh-binh-duong.geojson': provinces,
};

const folder = process.argv[2];
if (!folder) throw new Error('usage: npx tsx db/catalogue/geodata/geometries.ts <reference folder>');
const reference = openReference(folder);
const out = join(import.meta.dirname, '../geometries');
mkdirSync(out, { recursive: true });

const drawn = new Map(drawAll(reference, Object.assign({}, ...Object.values(files))).map((f) => [f.properties.project, f]));
let faults = 0;
for (const [file, recipes] of Object.entries(files)) {
  const features = Object.keys(recipes)
    .sort()
    .map((id) => drawn.get(id) as Drawn);
  for (const feature of features) faults += report(feature);
  write(join(out, file), features);
}
write(join(import.meta.dirname, '../routes/lines.geojson'), drawRoutes(reference));
for (const stray of strays(reference, join(import.meta.dirname, '../projects'), drawn)) {
  console.error(`  ! ${stray}`);
  faults++;
}
if (faults > 0) process.exitCode = 1;

function write(file: string, features: Feature[]): void {
  writeFileSync(file, `{"type":"FeatureCollection","features":[\n${features.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`);
}

function report({ properties, geometry }: Drawn): number {
  const { project, certainty, accuracyM } = properties;
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.type === 'MultiLineString' ? geometry.coordinates : [];
  const vertices = lines.flat().length;
  const length = lines.length > 0 ? `${(lines.reduce((sum, l) => sum + lineMetres(l), 0) / 1000).toFixed(1)} km` : '';
  console.log([project, geometry.type, certainty, accuracyM, length, vertices || ''].join('\t'));
  const parsed = geometryProperties.safeParse(properties);
  const problems = [
    ...geometryProblems(geometry),
    ...(parsed.success ? [] : [parsed.error.message]),
    ...(vertices > MAX_PER_PROJECT ? [`${vertices} vertices`] : []),
  ];
  for (const problem of problems) console.error(`  ! ${project}: ${problem}`);
  return problems.length;
}
