import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CATALOGUE } from '../../../db/catalogue/read.ts';

/** A folder with a small whole catalogue (two documents, one report, three projects), to be broken or changed. */
export type SmallCatalogue = {
  readonly url: URL;
  /** Replaces the one occurrence of `text` in a file; throws if it is not there. */
  edit(file: string, text: string, by: string): void;
  write(file: string, text: string): void;
  remove(): void;
};

const name = (vi: string) => `{ vi: ${vi}, en: ${vi}, zh: 路${vi} }`;

export const SMALL_FILES: Readonly<Record<string, string>> = {
  'documents.yaml': `- { id: KL72, title: ${name('Kết luận')}, issuer: ${name('Bộ Chính trị')}, rank: politburo, date: 2024-02-23 }
- { id: LS, title: ${name('Kế hoạch')}, issuer: ${name('Uỷ ban')}, rank: provincial-government, after: 2024-08-17 }
`,
  'reports/press.yaml': `- id: press-2026
  url: https://example.org/tin/1
  publisher: Báo
  date: 2026-02-20
  confidence: press
  says: ${name('Tiến độ')}
`,
  'projects/roads.yaml': `- id: L01
  type: project
  kind: expressway
  name: ${name('Hữu Nghị – Chi Lăng')}
  statements:
    - { from: LS, clause: II.2.1, named: cao tốc Hữu Nghị - Chi Lăng, target: 2026, places: [quang-ninh, lang-son] }
    - { from: press-2026, on: 2026-02-20, progressPct: 63 }
- id: N02
  type: programme
  kind: expressway
  name: ${name('Đông – Tây')}
  statements:
    - { from: KL72, clause: '5', named: các trục Đông Tây, places: [viet-nam] }
`,
  'projects/sites.yaml': `- id: L18
  type: project
  kind: industrial-park
  parent: N02
  name: ${name('VSIP')}
  statements:
    - { from: LS, clause: II.3, named: khu công nghiệp VSIP, areaHa: 600, places: [lang-son], links: [{ project: L01 }] }
`,
  'routes/routes.yaml': '[]\n',
  'parks/existing.geojson': `{"type":"FeatureCollection","features":[
${JSON.stringify({
  type: 'Feature',
  properties: {
    id: 'kcn-quang-chau',
    kind: 'industrial-park',
    name: { vi: 'Quang Châu', en: 'Quang Châu', zh: '园Quang Châu' },
    mapped: ['Khu công nghiệp Quang Châu'],
    place: 'bac-giang',
    at: [106.11, 21.21],
    area: { ha: 432.2, withinHa: 34 },
    certainty: 'alignment',
    accuracyM: 60,
    osm: ['way/806896214'],
    extracted: '2026-08-10',
  },
  geometry: { type: 'Point', coordinates: [106.11, 21.21] },
})}
]}
`,
  'parks/facts.yaml': '[]\n',
  'parks/same.yaml': '[]\n',
  'rates.yaml': '[]\n',
  'geometries/all.geojson': `{"type":"FeatureCollection","features":[
${[
  feature('L01', 'alignment', {
    type: 'LineString',
    coordinates: [
      [106.71, 21.97],
      [106.6, 21.7],
    ],
  }),
  feature('N02', 'symbol', { type: 'Point', coordinates: [105.85, 21.03] }),
  feature('L18', 'alignment', {
    type: 'Polygon',
    coordinates: [
      [
        [106.3, 21.5],
        [106.4, 21.5],
        [106.4, 21.6],
        [106.3, 21.5],
      ],
    ],
  }),
].join(',\n')}
]}
`,
};

function feature(project: string, certainty: string, geometry: unknown): string {
  const method = { vi: 'Vẽ tay', en: 'By hand', zh: '手绘' };
  return JSON.stringify({
    type: 'Feature',
    properties: { project, certainty, accuracyM: 500, source: 'test', licence: 'CC0-1.0', method },
    geometry,
  });
}

/** Writes the small catalogue to a temporary folder. The places and agencies are the real ones. */
export function smallCatalogue(): SmallCatalogue {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-catalogue-'));
  for (const sub of ['reports', 'projects', 'geometries', 'routes', 'parks']) mkdirSync(join(folder, sub));
  cpSync(new URL('places/', CATALOGUE), join(folder, 'places'), { recursive: true });
  cpSync(new URL('agencies.yaml', CATALOGUE), join(folder, 'agencies.yaml'));
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  for (const [file, text] of Object.entries(SMALL_FILES)) write(file, text);
  return {
    url: pathToFileURL(`${folder}/`),
    write,
    edit(file, text, by) {
      const before = readFileSync(join(folder, file), 'utf8');
      if (before.split(text).length !== 2) throw new Error(`${file} has not exactly one ${text}`);
      write(
        file,
        before.replace(text, () => by),
      );
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
