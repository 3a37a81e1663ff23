import type { Feature, Point, Position } from 'geojson';
import { metresApart } from '../../geo/network/plane.ts';
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

/** From the middle of a town to its station: in Hạ Long they are 7 km apart; another town of the name lies much farther. */
const OF_THE_TOWN_M = 10_000;

/** Gates, ports, airports and capitals of the base map, and the stations of `db/catalogue/network`. */
export async function loadFacilities(): Promise<Facility[]> {
  const [{ point }, { station }] = await Promise.all([loadBasemap(), loadNetwork()]);
  const points = point.features.flatMap(({ properties: p, geometry }): Facility[] => {
    const kind = kindOf[p.class];
    if (!kind || (kind === 'capital' && p.rank > LAST_CAPITAL)) return [];
    return [{ id: `${kind}:${p.name_vi}`, kind, name: { vi: p.name_vi, en: p.name_en, zh: p.name_zh }, rank: p.rank, at: geometry.coordinates }];
  });
  const towns = point.features.filter(({ properties: p }) => p.class === 'town');
  const stations = station.map(({ properties: { name }, geometry: { coordinates: at } }): Facility => {
    return { id: `station:${name}`, kind: 'station', name: { vi: name, en: name, zh: stationInChinese(name, at, towns) }, rank: null, at };
  });
  return [...points, ...stations];
}

/**
 * The Chinese name of a station, derived by rule: that of the town there whose name it bears, and 站, «北宁站（Bắc Ninh）». No
 * source names the stations in Chinese, so one that bears another name, or that of a town without a Chinese one, keeps its own.
 */
export function stationInChinese(name: string, at: Position, towns: readonly Feature<Point, PointProperties>[]): string {
  const town = towns.find(({ properties: p, geometry }) => p.name_vi === name && metresApart(geometry.coordinates, at) < OF_THE_TOWN_M);
  const bracket = `（${name}）`;
  const inChinese = town?.properties.name_zh;
  return inChinese?.endsWith(bracket) ? inChinese.replace(bracket, `站${bracket}`) : name;
}
