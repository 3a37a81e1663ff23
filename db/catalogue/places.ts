import { readFile } from 'node:fs/promises';
import type { MultiPolygon } from 'geojson';
import { parse } from 'yaml';
import * as z from 'zod';
import { type ProvinceTopology, provinceOutlines } from '../../geo/outlines.ts';
import { readCommunes } from './communes.ts';
import type { CatalogueProblem } from './problems.ts';
import { localized } from './schema.ts';

/** A place as it is stored. */
export type PlaceEntry = {
  id: string;
  edition: '2024' | '2025' | 'any';
  level: 'nation' | 'province' | 'district' | 'commune';
  code: string | null;
  name: z.infer<typeof localized>;
  /** The province of today that took an old one in. */
  nowId: string | null;
  /** The province, of its own edition, that a district or commune lies in. */
  parentId: string | null;
  /** The old districts that a commune was made from, the larger part first. */
  wasIds: string[];
  geom: MultiPolygon | null;
};

const province = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/),
  code: z.string().regex(/^\d\d$/),
  name: localized,
  type: z.enum(['province', 'municipality']),
});
const placesFile = z.strictObject({
  nation: z.strictObject({ id: z.string(), name: localized }),
  provinces63: z.array(province.extend({ now: z.string() })).length(63),
  provinces34: z.array(province).length(34),
});

/**
 * The places with their outlines: the 63 from the shared topology, the 34 dissolved from it by lineage; and Lạng Sơn's
 * districts and communes.
 */
export async function readPlaces(folder: URL, problems: CatalogueProblem[]): Promise<PlaceEntry[]> {
  const file = 'places/places.yaml';
  const parsed = placesFile.safeParse(await parsedFile(file, folder, parse, problems));
  const topology = (await parsedFile('places/provinces.topo.json', folder, JSON.parse, problems)) as ProvinceTopology;
  if (problems.some((p) => p.file.startsWith('places/'))) return [];
  if (!parsed.success) {
    for (const issue of parsed.error.issues) problems.push({ file, field: issue.path.join('.'), message: issue.message });
    return [];
  }
  const { nation, provinces63, provinces34 } = parsed.data;
  const newIds = new Set(provinces34.map((p) => p.id));
  for (const p of provinces63) if (!newIds.has(p.now)) problems.push({ file, id: p.id, field: 'now', message: `no such place: ${p.now}` });
  if (problems.length > 0) return [];
  const outlines = provinceOutlines(topology, new Map(provinces63.map((p) => [p.code, p.now])));
  const entry = (p: z.infer<typeof province>, edition: '2024' | '2025', nowId: string | null, geom: MultiPolygon | undefined): PlaceEntry => {
    if (!geom) problems.push({ file, id: p.id, field: 'code', message: `no outline for ${p.code}` });
    return { id: p.id, edition, level: 'province', code: p.code, name: p.name, nowId, parentId: null, wasIds: [], geom: geom ?? null };
  };
  const provinces: PlaceEntry[] = [
    { id: nation.id, edition: 'any', level: 'nation', code: null, name: nation.name, nowId: null, parentId: null, wasIds: [], geom: null },
    ...provinces34.map((p) => entry(p, '2025', null, outlines.now.get(p.id))),
    ...provinces63.map((p) => entry(p, '2024', p.now, outlines.before.get(p.code))),
  ];
  return [...provinces, ...(await readCommunes(folder, provinces, problems))];
}

/** A file's content; null, with a problem noted, where it cannot be parsed. */
async function parsedFile(file: string, folder: URL, parser: (text: string) => unknown, problems: CatalogueProblem[]): Promise<unknown> {
  const text = await readFile(new URL(file, folder), 'utf8');
  try {
    return parser(text);
  } catch (error) {
    problems.push({ file, message: (error as Error).message.split('\n')[0] ?? '' });
    return null;
  }
}
