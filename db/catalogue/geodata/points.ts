import { readFileSync } from 'node:fs';
import type { Feature, Point, Position } from 'geojson';
import { parse } from 'yaml';
import * as z from 'zod';
import { visualCentre } from '../../../geo/visual-centre.ts';
import type { PointProperties } from '../basemap/layers.ts';
import type { PlaceEntry } from '../places.ts';
import type { Reference, Spot, Waypoints } from './reference.ts';

type PointFeature = Feature<Point, PointProperties>;

const named = { vi: z.string(), zh: z.string().optional(), rank: z.int().min(1).max(4) };
/** `from`: the page that gives the Chinese name, of those under `names`. */
const facility = { ...named, from: z.string().optional() };
const spot = z.union([
  z.strictObject({ ...facility, osm: z.string() }),
  z.strictObject({ ...facility, waypoint: z.string() }),
  z.strictObject({ ...named, geonames: z.string(), in: z.string() }),
]);
const label = z.strictObject({ ...named, en: z.string(), zh: z.string(), at: z.tuple([z.number(), z.number()]) });
const islands = z.strictObject({ ...named, en: z.string(), zh: z.string(), of: z.string() });
const pointsFile = z.strictObject({
  names: z.record(z.string(), z.strictObject({ title: z.string(), url: z.url({ protocol: /^https?$/ }), read: z.iso.date() })),
  gate: z.array(spot),
  seaport: z.array(spot),
  airport: z.array(spot),
  town: z.array(spot),
  country: z.array(label),
  sea: z.array(label),
  archipelago: z.array(islands),
});

/** Least zoom by rank. */
const zooms: Record<Exclude<keyof z.infer<typeof pointsFile>, 'names'>, readonly number[]> = {
  gate: [6, 8, 9],
  seaport: [7, 8, 9],
  airport: [6, 7, 8],
  town: [3, 4, 7, 9],
  country: [3, 4],
  sea: [3, 5],
  archipelago: [3],
};

/** East of this meridian Đà Nẵng and Khánh Hòa consist of Hoàng Sa and Trường Sa alone. */
const OFFSHORE = 110.4;

function midst(place: PlaceEntry | undefined): Position {
  const positions = (place?.geom?.coordinates ?? []).flatMap((p) => p[0] ?? []).filter(([lon = 0]) => lon > OFFSHORE);
  if (positions.length === 0) throw new Error(`${place?.id ?? 'an unknown place'} has no islands offshore`);
  const middle = (axis: 0 | 1): number => {
    const values = positions.map((p) => p[axis] ?? 0);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [middle(0), middle(1)];
}

/** Every named point, towns before smaller ones, and a label in each province of both editions. */
export function namedPoints(reference: Reference, places: readonly PlaceEntry[]): PointFeature[] {
  const list = pointsFile.parse(parse(readFileSync(new URL('./points.yaml', import.meta.url), 'utf8')));
  const unknown = [...list.gate, ...list.seaport, ...list.airport].find((s) => 'from' in s && s.from && !(s.from in list.names));
  if (unknown) throw new Error(`points.yaml: ${unknown.vi} has its Chinese name from a page that names does not list`);
  const objects = [
    ...reference.features<Spot>('osm_airports_ports_bordergates.geojson'),
    ...reference.features<Spot>('osm_border_control_all.geojson'),
  ];
  const towns = reference.features<Spot>('geonames_cities_vn.geojson');
  const waypoints = reference.json<Waypoints>('waypoints.json').points;

  const locate = (s: z.infer<typeof spot>): Position => {
    const found =
      'osm' in s
        ? objects.find((f) => f.properties.osm === s.osm)?.geometry.coordinates
        : 'waypoint' in s
          ? waypoints.filter((w) => w.id === s.waypoint).map((w) => [w.lon, w.lat])[0]
          : towns.find((f) => f.properties.name === s.geonames && f.properties.admin1 === s.in)?.geometry.coordinates;
    if (!found) throw new Error(`points.yaml: ${s.vi} is not in the reference`);
    return found;
  };
  const point = (properties: PointProperties, at: Position): PointFeature => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: at.map((v) => Math.round(v * 1e4) / 1e4) },
  });
  const names = (vi: string, en = vi, zh = vi): Pick<PointProperties, 'name_vi' | 'name_en' | 'name_zh'> => ({
    name_vi: vi,
    name_en: en,
    name_zh: zh,
  });
  const zoom = (kind: keyof typeof zooms, rank: number): number => zooms[kind][rank - 1] ?? 10;

  return [
    ...(['gate', 'seaport', 'airport', 'town'] as const).flatMap((kind) =>
      list[kind].map((s) =>
        point({ class: kind, ...names(s.vi, s.vi, s.zh && `${s.zh}（${s.vi}）`), rank: s.rank, minzoom: zoom(kind, s.rank) }, locate(s)),
      ),
    ),
    ...(['country', 'sea'] as const).flatMap((kind) =>
      list[kind].map((s) => point({ class: kind, ...names(s.vi, s.en, s.zh), rank: s.rank, minzoom: zoom(kind, s.rank) }, s.at)),
    ),
    ...list.archipelago.map((s) =>
      point(
        { class: 'archipelago', ...names(s.vi, s.en, s.zh), rank: s.rank, minzoom: zoom('archipelago', s.rank) },
        midst(places.find((p) => p.code === s.of && p.edition === '2024')),
      ),
    ),
    ...places.flatMap((p) => {
      if (p.level !== 'province' || !p.geom) return [];
      const kind = p.edition === '2025' ? 'province34' : 'province63';
      return [
        point(
          { class: kind, ...names(p.name.vi, p.name.en, p.name.zh), rank: 1, minzoom: kind === 'province34' ? 5 : 6, place: p.id },
          visualCentre(p.geom),
        ),
      ];
    }),
  ];
}
