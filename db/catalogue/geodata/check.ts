import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { fitOf, ReferenceLines } from '../../../geo/measure-against.ts';
import { geometryProblems } from '../../../geo/valid.ts';
import { readCatalogue } from '../read.ts';
import { lengthAlong } from './course/length-along.ts';
import { references } from './course/references.ts';

/**
 * Measures every line of the catalogue against reference lines:
 *
 *     npm run check:geometry -- <folder of reference GeoJSON> [--json <file>]
 *
 * A reference belongs to a project if its property `project` names it, or by `course/references.ts`. Prints a table and,
 * after it, JSON (or writes the JSON to a file). Ends with 1 where a geometry is invalid, or one of certainty alignment or
 * surveyed has less than 90% of its length within its stated accuracy. What the folder has no reference for is listed.
 */

/** Share of the length that must lie within the stated accuracy: accuracyM is said of nine points of ten. */
const SHARE = 0.9;
/** Metres within which the base map follows its sources: generalised by 80 m on top of 100 m. */
const BASE_WITHIN = 200;

type Row = {
  id: string;
  certainty: string;
  withinM: number;
  references: string[];
  inside: number | null;
  largestM: number | null;
  lengthKm: number;
  lengthRatio: number | null;
  problems: string[];
};

const [folder, flag, file] = process.argv.slice(2);
if (!folder || (flag !== undefined && flag !== '--json'))
  throw new Error('usage: npm run check:geometry -- <folder of reference GeoJSON> [--json <file>]');

const byKey = new Map<string, Position[][]>();
/** Reference lines with an id of their own that are in use, whoever follows them. */
const corridors: { id: string; lines: Position[][] }[] = [];
for (const name of readdirSync(folder).filter((f) => f.endsWith('.geojson'))) {
  for (const { geometry, properties } of (JSON.parse(readFileSync(join(folder, name), 'utf8')) as FeatureCollection<Geometry | null>).features) {
    const lines = geometry ? linesOf(geometry) : [];
    const keys = new Set(['project', 'id', 'ref', 'name'].map((k) => properties?.[k]).filter((v): v is string => typeof v === 'string' && v !== ''));
    for (const key of lines.length > 0 ? keys : []) byKey.set(key, [...(byKey.get(key) ?? []), ...lines]);
    if (lines.length > 0 && typeof properties?.id === 'string' && properties.status === 'open') corridors.push({ id: properties.id, lines });
  }
}

if (byKey.size === 0) throw new Error(`${folder} has no GeoJSON file with lines that have a project, id, ref or name`);

const { geometries, routes } = await readCatalogue();
const drawn = [
  ...geometries.map(({ properties: { project, certainty, accuracyM }, geometry }) => ({ id: project, certainty, withinM: accuracyM, geometry })),
  // A route has no accuracy of its own: that of a mapped way.
  ...routes.map(({ entry, line }) => ({ id: entry.id, certainty: 'alignment' as const, withinM: 150, geometry: line })),
];
const invalid = drawn.flatMap(({ id, geometry }) => geometryProblems(geometry).map((problem) => `${id}: ${problem}`));
const rows = drawn.filter(({ geometry }) => linesOf(geometry).length > 0).map(measure);
const base = baseMap();
print(rows);

function measure({ id, certainty, withinM, geometry }: (typeof drawn)[number]): Row {
  const lines = linesOf(geometry);
  const keys = [id, ...(references[id] ?? [])].filter((key) => byKey.has(key));
  const reference = keys.flatMap((key) => byKey.get(key) ?? []);
  const fit = fitOf(lines, new ReferenceLines(reference), withinM);
  if (reference.length === 0)
    return {
      id,
      certainty,
      withinM,
      references: [],
      inside: null,
      largestM: null,
      lengthKm: fit.lengthM / 1000,
      lengthRatio: null,
      problems: [],
    };
  const far = certainty !== 'corridor' && fit.inside < SHARE ? [`${(fit.inside * 100).toFixed(1)}% within ${withinM} m, ${SHARE * 100}% wanted`] : [];
  const along = lengthAlong(lines, reference);
  return {
    id,
    certainty,
    withinM,
    references: keys,
    inside: fit.inside,
    largestM: fit.largestM,
    lengthKm: fit.lengthM / 1000,
    lengthRatio: along === null ? null : fit.lengthM / along,
    problems: far,
  };
}

/** The corridors in use that no project or route follows, against the base map's roads and railways (it has only those in use). */
function baseMap() {
  const used = new Set(Object.values(references).flat());
  const ours = ['road', 'railway'].flatMap((name) => {
    const path = join(import.meta.dirname, `../basemap/${name}.json`);
    return (JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection).features.flatMap((f) => linesOf(f.geometry));
  });
  const lines = new ReferenceLines(ours);
  return corridors.filter(({ id }) => !used.has(id)).map(({ id, lines: corridor }) => ({ id, ...fitOf(corridor, lines, BASE_WITHIN) }));
}

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

function print(all: Row[]): void {
  const measured = all.filter((r) => r.inside !== null);
  const without = all.filter((r) => r.inside === null);
  console.log('id                        certainty   accuracy   inside   largest    length   ratio');
  for (const r of measured) {
    const percent = `${((r.inside ?? 0) * 100).toFixed(1)}%`;
    const cells = [
      `${r.withinM} m`.padStart(9),
      percent.padStart(8),
      `${Math.round(r.largestM ?? 0)} m`.padStart(9),
      `${r.lengthKm.toFixed(1)} km`.padStart(9),
    ];
    console.log(
      `${r.id.padEnd(26)}${r.certainty.padEnd(10)}${cells.join(' ')}   ${r.lengthRatio?.toFixed(3) ?? '–'}${r.problems.length > 0 ? '   !' : ''}`,
    );
  }
  console.log(`\nwithout a reference: ${without.map((r) => r.id).join(', ')}`);
  console.log(`\ncorridors in use that no project follows, against the base map (within ${BASE_WITHIN} m):`);
  for (const c of base) console.log(`${c.id.padEnd(26)}${(c.inside * 100).toFixed(1)}%  ${Math.round(c.largestM)} m`);
  const problems = [...invalid, ...all.flatMap((r) => r.problems.map((p) => `${r.id}: ${p}`))];
  for (const problem of problems) console.error(`! ${problem}`);
  console.log(`\n${measured.length} measured, ${without.length} without a reference, ${problems.length} problems`);
  const json = JSON.stringify({ rows: all, base, invalid }, (_, v) => (typeof v === 'number' ? Math.round(v * 1e4) / 1e4 : v));
  if (file) writeFileSync(file, json);
  else console.log(json);
  if (problems.length > 0) process.exitCode = 1;
}
