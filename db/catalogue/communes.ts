import { readFile } from 'node:fs/promises';
import type { MultiPolygon } from 'geojson';
import { parse } from 'yaml';
import * as z from 'zod';
import { type CellTopology, communeOutlines } from '../../geo/commune-outlines.ts';
import type { PlaceEntry } from './places.ts';
import type { CatalogueProblem } from './problems.ts';
import { localized } from './schema.ts';

const place = z.strictObject({ id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/), code: z.string().regex(/^\d+$/), name: localized });
const communesFile = z.strictObject({
  province: z.string(),
  districts: z.array(place).min(1),
  communes: z.array(place.extend({ was: z.array(z.string()).min(1) })).min(1),
});

/** Districts before 01/07/2025 and communes since, of the one province whose plan the atlas follows so closely. */
export async function readCommunes(folder: URL, provinces: readonly PlaceEntry[], problems: CatalogueProblem[]): Promise<PlaceEntry[]> {
  const file = 'places/lang-son.yaml';
  const report = (id: string, field: string, message: string) => problems.push({ file, id, field, message });
  const read = async <T>(name: string, parser: (text: string) => T): Promise<T | undefined> => {
    const text = await readFile(new URL(name, folder), 'utf8');
    try {
      return parser(text);
    } catch (error) {
      problems.push({ file: name, message: (error as Error).message.split('\n')[0] ?? '' });
      return undefined;
    }
  };
  const entries = await read(file, parse);
  const outlines = await read('places/lang-son.topo.json', (text) => communeOutlines(JSON.parse(text) as CellTopology));
  if (entries === undefined || outlines === undefined) return [];
  const parsed = communesFile.safeParse(entries);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) problems.push({ file, field: issue.path.join('.'), message: issue.message });
    return [];
  }
  const { province, districts, communes } = parsed.data;
  const parents = { '2024': province, '2025': provinces.find((p) => p.id === province)?.nowId ?? null };
  if (parents['2025'] === null) report(province, 'province', `no such place before 01/07/2025: ${province}`);
  const known = new Set(districts.map((d) => d.id));
  for (const { id, was } of communes) for (const old of was) if (!known.has(old)) report(id, 'was', `no such district: ${old}`);
  const entry = (p: z.infer<typeof place>, edition: '2024' | '2025', wasIds: string[], geom: MultiPolygon | undefined): PlaceEntry => {
    if (!geom) report(p.id, 'code', `no outline for ${p.code}`);
    const level = edition === '2024' ? 'district' : 'commune';
    return { id: p.id, edition, level, code: p.code, name: p.name, nowId: null, parentId: parents[edition], wasIds, geom: geom ?? null };
  };
  return [
    ...districts.map((d) => entry(d, '2024', [], outlines.districts.get(d.code))),
    ...communes.map((c) => entry(c, '2025', c.was, outlines.communes.get(c.code))),
  ];
}
