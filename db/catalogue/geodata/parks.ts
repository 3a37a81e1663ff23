import { mkdirSync, writeFileSync } from 'node:fs';
import inside from '@turf/boolean-point-in-polygon';
import type { Feature, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { areaSquareMetres, pathMetres } from '../../../geo/measure.ts';
import { geometryProblems } from '../../../geo/valid.ts';
import { visualCentre } from '../../../geo/visual-centre.ts';
import { groupBy } from '../../group-by.ts';
import type { ParkProperties } from '../parks.ts';
import { readPlaces } from '../places.ts';
import { metresBetween, rounded, simplify } from './course/plane.ts';
import { parkName } from './park-names.ts';
import { type Land, Reference } from './reference.ts';

/**
 * Draws db/catalogue/parks/existing.geojson, the industrial parks that are mapped today: npx tsx
 * db/catalogue/geodata/parks.ts <reference folder>. Run by hand when the reference or this file changes. Sources and
 * licence: LICENCE.md.
 *
 * What is mapped in pieces of one name is one park. The province is the one that its point lies in: the reference's own
 * column takes some parks near a border for the neighbour's (Đại Đồng – Hoàn Sơn for Hà Nội's).
 */

/** Metres: the reference is generalised by 30 m, and this much more says nothing at that accuracy. */
const TOLERANCE = 40;
/** Metres within which nine positions of ten lie: 30 m of the extract, 40 m of ours, and some 20 m of the mappers. */
const ACCURACY = 60;
/** Hectares: a smaller outline would be all doubt, and what it encloses no park's area but a plot of one; a point says the same. */
const LEAST_OUTLINE = 10;
/** Metres: the middle of a relation's box, where the extract gives no outline. */
const BOX_ACCURACY = 1500;
/** Metres between two of one name that are pieces of one park. */
const ONE_PARK = 3000;
const EXTRACTED = '2026-08-10';

type Mapped = Feature<Polygon | Point, { name_vi: string; name_en: string | null; osm: string }>;
type Park = Feature<Point | MultiPolygon, ParkProperties>;

const folder = process.argv[2];
if (!folder) throw new Error('usage: npx tsx db/catalogue/geodata/parks.ts <reference folder>');
const reference = new Reference(folder);
const provinces = reference.features<Land & { properties: { code?: string } }>('vn_provinces_63.geojson');
const problems: never[] = [];
const places = await readPlaces(new URL('../', import.meta.url), problems);
const placeOfCode = new Map(places.filter((p) => p.level === 'province' && p.edition === '2024').map((p) => [p.code, p.id]));

const mapped = reference.features<Mapped>('osm_industrial_parks.geojson');
const parks = [...groupBy(mapped, (f) => parkName(f.properties.name_vi).key).values()].flatMap(pieces).map(draw);
nameApart(parks);
parks.sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));

mkdirSync(new URL('../parks/', import.meta.url), { recursive: true });
const text = `{"type":"FeatureCollection","features":[\n${parks.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`;
writeFileSync(new URL('../parks/existing.geojson', import.meta.url), text.normalize('NFC'));
const outlined = parks.filter((p) => p.geometry.type === 'MultiPolygon').length;
console.log(`${mapped.length} mapped, ${parks.length} parks, ${outlined} with an outline, ${Math.round(text.length / 1000)} kB`);

/** Those of one name, put together where they lie close. */
function pieces(same: readonly Mapped[]): Mapped[][] {
  const groups: Mapped[][] = [];
  for (const f of same) {
    const near = groups.filter((g) => g.some((o) => metresBetween(middle(o), middle(f)) < ONE_PARK));
    const joined = [...near.flat(), f];
    for (const g of near) groups.splice(groups.indexOf(g), 1);
    groups.push(joined);
  }
  return groups;
}

function middle({ geometry }: Mapped): Position {
  return geometry.type === 'Point' ? geometry.coordinates : visualCentre({ type: 'MultiPolygon', coordinates: [geometry.coordinates] }, 0.0005);
}

function draw(features: readonly Mapped[]): Park {
  const polygons = features.flatMap((f) => (f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : []));
  const first = features[0] as Mapped;
  const { name, key, isCluster } = parkName(first.properties.name_vi);
  const at = rounded([polygons.length > 0 ? visualCentre({ type: 'MultiPolygon', coordinates: polygons }, 0.0005) : middle(first)])[0] as Position;
  const place = provinceAt(at, first.properties.name_vi);
  const squareMetres = polygons.reduce((sum, rings) => sum + ringsArea(rings), 0);
  const perimeter = polygons.flat().reduce((sum, ring) => sum + pathMetres(ring), 0);
  const areaHa = Math.round(squareMetres / 1e3) / 10;
  const outline = areaHa >= LEAST_OUTLINE ? outlineOf(polygons) : null;
  return {
    type: 'Feature',
    properties: {
      id: `kcn-${key}`,
      kind: isCluster ? 'industrial-cluster' : 'industrial-park',
      name,
      mapped: [...new Set(features.map((f) => f.properties.name_vi.normalize('NFC').trim()))],
      place,
      at: [at[0] ?? 0, at[1] ?? 0],
      // Half the accuracy along the whole outline, were all of it to one side.
      area: outline ? { ha: areaHa, withinHa: Math.ceil((perimeter * ACCURACY) / 2 / 1e3) / 10 } : null,
      certainty: polygons.length > 0 ? 'alignment' : 'symbol',
      accuracyM: polygons.length > 0 ? ACCURACY : BOX_ACCURACY,
      osm: features.map((f) => f.properties.osm).sort(),
      extracted: EXTRACTED,
    },
    geometry: outline ?? { type: 'Point', coordinates: at },
  };
}

function ringsArea([outer = [], ...holes]: Position[][]): number {
  return areaSquareMetres(outer.slice(0, -1)) - holes.reduce((sum, hole) => sum + areaSquareMetres(hole.slice(0, -1)), 0);
}

/** The outline generalised, or drawn finer where that would make it cross itself. */
function outlineOf(polygons: Position[][][]): MultiPolygon {
  for (const tolerance of [TOLERANCE, TOLERANCE / 2, 0]) {
    const coordinates = polygons
      .map((rings) => rings.map((ring) => rounded(simplify(ring, tolerance))))
      .map((rings) => rings.filter((r) => r.length > 3));
    const shape: MultiPolygon = { type: 'MultiPolygon', coordinates: coordinates.filter((rings) => rings.length > 0) };
    if (shape.coordinates.length === polygons.length && geometryProblems(shape).length === 0) return shape;
  }
  throw new Error('an outline crosses itself in the reference');
}

function provinceAt(at: Position, name: string): string {
  const found = provinces.find((p) => inside(at, p.geometry));
  const place = placeOfCode.get(found?.properties.code ?? '');
  if (!place) throw new Error(`${name} lies in no province`);
  return place;
}

/** Two parks of one name in two provinces take the province into their ids. */
function nameApart(all: readonly Park[]): void {
  for (const same of groupBy(all, (p) => p.properties.id).values()) {
    if (same.length > 1) for (const p of same) p.properties.id = `${p.properties.id}-${p.properties.place}`;
  }
}
