import { readFile } from 'node:fs/promises';
import type { FeatureCollection, MultiPolygon, Point } from 'geojson';
import * as z from 'zod';
import { geometryProblems } from '../../geo/valid.ts';
import type { ParkField } from '../tables/parks.ts';
import type { CatalogueProblem } from './problems.ts';
import { fieldValues, localized, partialDate } from './schema.ts';
import { type Placed, parseEntries } from './yaml.ts';

/** Properties of a park in `parks/existing.geojson`: one that is mapped today, and no project. */
const parkProperties = z.strictObject({
  id: z.string().regex(/^kcn-[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: z.enum(['industrial-park', 'industrial-cluster']),
  name: localized,
  /** Its names as mapped. */
  mapped: z.array(z.string().min(1)).min(1),
  /** The province before 01/07/2025 that it lies in. */
  place: z.string(),
  /** A position within it, [longitude, latitude]. */
  at: z.tuple([z.number(), z.number()]),
  /** What the mapped outline encloses, and how far that may be off; null where the extract gives no outline. */
  area: z.strictObject({ ha: z.number().positive(), withinHa: z.number().positive() }).nullable(),
  certainty: z.enum(['symbol', 'alignment']),
  /** Metres. */
  accuracyM: z.number().positive(),
  /** The OpenStreetMap elements that it is drawn from. */
  osm: z.array(z.string().regex(/^(node|way|relation)\/\d+$/)).min(1),
  /** The day of the extract. */
  extracted: z.iso.date(),
});
export type ParkProperties = z.infer<typeof parkProperties>;
export type ParkEntry = { properties: ParkProperties; geometry: Point | MultiPolygon };

/** What a report says of an existing park; `parks/facts.yaml`. Each field becomes one fact. */
const parkFacts = z.strictObject({
  park: z.string(),
  /** Id of a report in `reports/*.yaml`. */
  from: z.string(),
  /** The day it speaks of, where that differs from the page's. */
  on: partialDate.optional(),
  basis: z.enum(['reported', 'derived']).optional(),
  /** Obligatory for `derived`: what it was deduced from. */
  inputs: localized.optional(),
  note: localized.optional(),
  status: fieldValues.status.optional(),
  areaHa: fieldValues.areaHa.optional(),
  freeHa: fieldValues.freeHa.optional(),
  occupancyPct: fieldValues.occupancyPct.optional(),
});
export const parkFactFields = ['status', 'areaHa', 'freeHa', 'occupancyPct'] as const satisfies ParkField[];

/** Two names of one ground, and the report that says so: `parks/same.yaml`. `park` is listed under `is`. */
const samePark = z.strictObject({ park: z.string(), is: z.string(), from: z.string(), note: localized });

export type ParkFacts = z.infer<typeof parkFacts>;
export type SamePark = z.infer<typeof samePark>;
export type Parks = { existing: ParkEntry[]; facts: Placed<ParkFacts>[]; same: Placed<SamePark>[] };

const EXISTING = 'parks/existing.geojson';

/** Reads and checks the parks of a catalogue folder; what is wrong is added to `problems`. */
export async function readParks(folder: URL, problems: CatalogueProblem[]): Promise<Parks> {
  const file = (name: string) => readFile(new URL(name, folder), 'utf8');
  return {
    existing: parseParks(await file(EXISTING), problems),
    facts: parseEntries('parks/facts.yaml', await file('parks/facts.yaml'), parkFacts, problems),
    same: parseEntries('parks/same.yaml', await file('parks/same.yaml'), samePark, problems),
  };
}

function parseParks(text: string, problems: CatalogueProblem[]): ParkEntry[] {
  try {
    const { features } = JSON.parse(text) as FeatureCollection<Point | MultiPolygon>;
    return features.flatMap(({ properties, geometry }) => {
      const checked = parkProperties.safeParse(properties);
      const id = String((properties as { id?: unknown } | null)?.id);
      const wrong = geometryProblems(geometry).map((message) => ({ file: EXISTING, id, field: 'geometry', message }));
      for (const { path, message } of checked.error?.issues ?? []) wrong.push({ file: EXISTING, id, field: path.join('.'), message });
      problems.push(...wrong);
      return checked.success && wrong.length === 0 ? [{ properties: checked.data, geometry }] : [];
    });
  } catch (error) {
    problems.push({ file: EXISTING, message: `not a FeatureCollection (${(error as Error).message})` });
    return [];
  }
}

/** What the parks may refer to. */
type Known = {
  isReport: (id: string) => boolean;
  isProject: (id: string) => boolean;
  isProvince: (id: string) => boolean;
  /** The projects on whose ground a project stands. */
  groundOf: (id: string) => readonly string[];
};

/** What no single entry shows: ids that two have, and ids that nobody has. */
export function parkProblems({ existing, facts, same }: Parks, { isReport, isProject, isProvince, groundOf }: Known): CatalogueProblem[] {
  const problems: CatalogueProblem[] = [];
  const ids = new Set<string>();
  for (const { id, place } of existing.map((p) => p.properties)) {
    if (ids.has(id)) problems.push({ file: EXISTING, id, message: 'this id stands twice' });
    if (!isProvince(place)) problems.push({ file: EXISTING, id, field: 'place', message: `no such province before 01/07/2025: ${place}` });
    ids.add(id);
  }
  const said = new Set<string>();
  for (const { file, line, entry } of facts) {
    const report = (field: string, message: string) => problems.push({ file, line, id: entry.park, field, message });
    if (!ids.has(entry.park)) report('park', `no such park: ${entry.park}`);
    if (!isReport(entry.from)) report('from', `no such report: ${entry.from}`);
    if ((entry.basis === 'derived') !== (entry.inputs !== undefined))
      report('inputs', 'a derived value, and no other, names what it was deduced from');
    const given = parkFactFields.filter((field) => entry[field] !== undefined);
    if (given.length === 0) report('park', 'says nothing');
    for (const field of given) {
      const key = factId(entry, field);
      if (said.has(key)) report(field, `says the same field twice: ${key}`);
      said.add(key);
    }
  }
  for (const { file, line, entry } of same) {
    const isPark = (id: string) => ids.has(id) || isProject(id);
    const report = (field: string, message: string) => problems.push({ file, line, id: entry.park, field, message });
    for (const field of ['park', 'is'] as const) if (!isPark(entry[field])) report(field, `no such park or project: ${entry[field]}`);
    if (!isReport(entry.from)) report('from', `no such report: ${entry.from}`);
    if (isProject(entry.park) && isProject(entry.is) && !groundOf(entry.park).includes(entry.is))
      report('is', `totals would add both: ${entry.park} lacks \`ground: [${entry.is}]\``);
    if (same.some((other) => other.entry.park === entry.is)) report('is', `${entry.is} is itself listed under another`);
  }
  return problems;
}

/** A fact's id says what it is, so that loading twice changes nothing. */
export const factId = ({ park, from, on }: ParkFacts, field: string): string =>
  [park, field, from, on].filter((part) => part !== undefined).join(':');
