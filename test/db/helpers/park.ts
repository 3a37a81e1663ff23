import { type Figure, type Nearest, type PlacedPark, reachKinds } from '../../../db/parks/park.ts';

export const name = (vi: string) => ({ vi, en: vi, zh: vi });
export const figure = (value: Figure['value']): Figure => ({
  value,
  within: null,
  source: {
    document: 'LS',
    title: name('LS'),
    issuer: name('UBND'),
    clause: 'I',
    url: null,
    dated: null,
    datedAfter: '2024-08-17',
    undated: false,
    confidence: null,
    basis: 'stated',
    on: null,
    note: null,
    inputs: null,
  },
});
export const near = (minutes: number): Nearest => ({
  id: 'gate:x',
  name: name('x'),
  at: [106, 21],
  km: minutes * 2,
  minutes,
  accessKm: [0, 0],
  certainty: 'alignment',
  assumed: false,
  dependsOn: [],
});
/** A mapped park that nothing is known of but what is given. */
export const park = (id: string, of: { area?: number; free?: number; occupancy?: number; gate?: number } = {}): PlacedPark => ({
  id,
  origin: 'existing',
  kind: 'industrial-park',
  name: name(id),
  at: [106, 21],
  geometry: { type: 'Point', coordinates: [106, 21] },
  certainty: 'alignment',
  accuracyM: 60,
  geometrySource: name(''),
  geometryLicence: '',
  provinces: { '2024': [], '2025': [] },
  status: null,
  state: 'in-use',
  health: null,
  target: null,
  areaHa: of.area === undefined ? null : figure(of.area),
  freeHa: of.free === undefined ? null : figure(of.free),
  occupancyPct: of.occupancy === undefined ? null : figure(of.occupancy),
  costBnVnd: null,
  alsoKnownAs: [],
  searchKey: ` ${id}`,
  offNetwork: false,
  near: { ...(Object.fromEntries(reachKinds.map((k) => [k, null])) as PlacedPark['near']), gate: of.gate === undefined ? null : near(of.gate) },
});
