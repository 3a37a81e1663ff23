import { writeFileSync } from 'node:fs';
import type { Feature } from 'geojson';
import type { LayerName } from '../basemap/layers.ts';
import { readPlaces } from '../places.ts';
import type { CatalogueProblem } from '../problems.ts';
import { neighbourLands } from './neighbours.ts';
import { namedPoints } from './points.ts';
import { Workshop } from './postgis.ts';
import { type Land, Reference, type Way } from './reference.ts';
import { railways, roads } from './ways.ts';

/**
 * Draws db/catalogue/basemap/*.json from a folder of reference data and the catalogue's own places:
 * npx tsx db/catalogue/geodata/basemap.ts <reference folder>. Run by hand, after outlines.ts, when either changes.
 * Sources and licences: LICENCE.md beside this file.
 */

const folder = process.argv[2];
if (!folder) throw new Error('usage: npx tsx db/catalogue/geodata/basemap.ts <reference folder>');
const reference = new Reference(folder);
const problems: CatalogueProblem[] = [];
const places = await readPlaces(new URL('../', import.meta.url), problems);
if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));

function write(layer: LayerName, features: readonly Feature[]): void {
  const text = `{"type":"FeatureCollection","features":[\n${features.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`;
  writeFileSync(new URL(`../basemap/${layer}.json`, import.meta.url), text.normalize('NFC'));
  console.log(`${layer}: ${features.length} features, ${Math.round(text.length / 1000)} kB`);
}

write('point', namedPoints(reference, places));

const workshop = await Workshop.open();
const lands = (name: string): Land[] => reference.features<Land>(name);
write('neighbour', await neighbourLands(workshop, lands('osm_countries_100m.geojson'), lands('ne10m_countries.geojson')));

const ways = (name: string): Way[] => reference.features<Way>(name);
write('road', await roads(workshop, ways('osm_expressways.geojson'), ways('osm_national_highways.geojson')));
write('railway', await railways(workshop, ways('osm_railways.geojson')));
await workshop.close();
