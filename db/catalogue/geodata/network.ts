import { mkdirSync, writeFileSync } from 'node:fs';
import { groupBy } from '../../group-by.ts';
import type { NetworkFeature } from '../network/read.ts';
import { lineMetres, simplify } from './course/plane.ts';
import { Workshop } from './postgis.ts';
import { linesOf, Reference, type Spot, type Way } from './reference.ts';
import { single } from './single.ts';
import { roadRef } from './ways.ts';

/**
 * Draws db/catalogue/network/*.json, the courses that can be travelled: npx tsx db/catalogue/geodata/network.ts
 * <reference folder>. Run by hand when the reference or this file changes. Sources and licence: LICENCE.md.
 *
 * The base map's roads are drawn to be seen: pieces under 2 km that lead nowhere are left out, and short breaks closed
 * unsaid. Here every piece stays and no break is closed, so that what the network bridges can be told
 * (`geo/network/gaps.ts`). Carriageways of one road are one course all the same.
 */

/** Metres: what is left out says nothing, at a source that is generalised by 100 m and rounded to some 11 m. */
const TOLERANCE = 12;
/** Metres: a remnant of a carriageway, no way of its own. */
const LEAST = 30;

const folder = process.argv[2];
if (!folder) throw new Error('usage: npx tsx db/catalogue/geodata/network.ts <reference folder>');
const reference = new Reference(folder);
const workshop = await Workshop.open();
const out = new URL('../network/', import.meta.url);
mkdirSync(out, { recursive: true });

const open = (name: string) => reference.features<Way>(name).filter((w) => w.properties.status === 'open' && !/^[GS]\d/.test(w.properties.ref ?? ''));
const refOf = ({ properties: { ref = '', name = '' } }: Way) => roadRef(ref) ?? name.trim().normalize('NFC');

write('road', [
  ...(await courses(open('osm_expressways.geojson'), 'expressway', refOf)),
  ...(await courses(open('osm_national_highways.geojson'), 'national', refOf)),
]);
/** A line for tourists leads to no place that goods or travellers need, and hangs together with nothing. */
const railways = open('osm_railways.geojson').filter((w) => w.properties.class !== 'tourism_line');
write('rail', await courses(railways, 'rail', nameOf));
write(
  'station',
  reference
    .features<Spot>('osm_rail_stations_selected.geojson')
    .map((f) => ({ ...f, properties: { name: (f.properties.name ?? '').normalize('NFC') } })),
);
await workshop.close();

function nameOf({ properties: { name = '' } }: Way): string {
  const tidy = name
    .trim()
    .normalize('NFC')
    .replace(/^đường sắt/i, 'Đường sắt')
    .replace(/ - |(?<=\p{L})–(?=\p{L})/gu, ' – ');
  return tidy.startsWith('Đường sắt') ? tidy : '';
}

async function courses(
  ways: readonly Way[],
  edgeClass: NetworkFeature['properties']['class'],
  label: (way: Way) => string,
): Promise<NetworkFeature[]> {
  const found: NetworkFeature[] = [];
  for (const [ref, same] of [...groupBy(ways, label)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const line of await workshop.joined(single(await workshop.joined(same.flatMap(linesOf))))) {
      const coordinates = simplify(line, TOLERANCE).map((p) => p.map((v) => Math.round(v * 1e4) / 1e4));
      if (lineMetres(coordinates) < LEAST) continue;
      found.push({ type: 'Feature', properties: { class: edgeClass, ref }, geometry: { type: 'LineString', coordinates } });
    }
  }
  return found;
}

function write(name: string, features: readonly object[]): void {
  const text = `{"type":"FeatureCollection","features":[\n${features.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`;
  writeFileSync(new URL(`${name}.json`, out), text.normalize('NFC'));
  console.log(`${name}: ${features.length} features, ${Math.round(text.length / 1000)} kB`);
}
