import type { Position } from 'geojson';
import { loadBasemap, type PointProperties } from '../catalogue/basemap/layers.ts';
import { loadNetwork } from '../catalogue/network/read.ts';

/** What the network leads to. `capital`: the seat of one of the 63 provinces, the two metropolises and the cities included. */
export const facilityKinds = ['gate', 'seaport', 'airport', 'station', 'capital'] as const;
export type FacilityKind = (typeof facilityKinds)[number];

export interface Facility {
  /** Unique among the facilities: its kind and its name. */
  id: string;
  kind: FacilityKind;
  name: { vi: string; en: string; zh: string };
  /** 1 is the most important of its kind; stations have none. */
  rank: number | null;
  at: Position;
}

const kindOf: Partial<Record<PointProperties['class'], FacilityKind>> = { gate: 'gate', seaport: 'seaport', airport: 'airport', town: 'capital' };
/** Towns of a lower rank are no seats of a province. */
const LAST_CAPITAL = 3;

/** Gates, ports, airports and capitals of the base map, and the stations of `db/catalogue/network`. */
export async function loadFacilities(): Promise<Facility[]> {
  const [{ point }, { station }] = await Promise.all([loadBasemap(), loadNetwork()]);
  const points = point.features.flatMap(({ properties: p, geometry }): Facility[] => {
    const kind = kindOf[p.class];
    if (!kind || (kind === 'capital' && p.rank > LAST_CAPITAL)) return [];
    return [{ id: `${kind}:${p.name_vi}`, kind, name: { vi: p.name_vi, en: p.name_en, zh: p.name_zh }, rank: p.rank, at: geometry.coordinates }];
  });
  const stations = station.map(({ properties: { name }, geometry }): Facility => {
    return { id: `station:${name}`, kind: 'station', name: { vi: name, en: name, zh: name }, rank: null, at: geometry.coordinates };
  });
  return [...points, ...stations];
}
