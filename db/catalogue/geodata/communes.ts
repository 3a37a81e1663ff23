import { readFileSync, writeFileSync } from 'node:fs';
import isInside from '@turf/boolean-point-in-polygon';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { quantize } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CellTopology } from '../../../geo/commune-outlines.ts';
import { type ProvinceTopology, provinceOutlines } from '../../../geo/outlines.ts';
import { visualCentre } from '../../../geo/visual-centre.ts';
import { onto } from './coast.ts';
import { crossings } from './crossings.ts';
import { Reference } from './reference.ts';
import { splitRing } from './split.ts';

/**
 * Draws db/catalogue/places/lang-son.topo.json, the cells of Lạng Sơn's communes and old districts, from a folder of
 * reference outlines: npx tsx db/catalogue/geodata/communes.ts <reference folder>. Run by hand, only when the reference
 * or the provinces' topology changes.
 *
 * The province's own outline is that of provinces.topo.json, so that both say the same; what lies within is generalised
 * once for both neighbours, and drawn finer only where lines would cross.
 */

/** Positions on a grid of 1e-5 degree, about a metre: whole numbers, so that crossings are decided exactly. */
const GRID = 1e-5;
const METRES = 111_320 * GRID;
/** A position goes when it and its two neighbours span less than this, in m²: a bend some 50 m deep and 100 m wide. */
const LEAST_AREA = 2_500;
/** Metres; what of a district's line runs closer to a commune's outline is the same line, drawn otherwise. */
const SAME_LINE = 60;
/** Metres; a shorter way of a district's line through a commune is a difference of drawing too. */
const LEAST_CUT = 1_500;
/** The communes that old districts divided, and the outline of one of the two that does it (see LICENCE.md). */
const DIVIDED = new Map([
  ['05977', '178'],
  ['06286', '184'],
  ['06316', '184'],
]);

type Cell = Feature<Polygon, { commune: string; district: string }>;
type Cells = GeometryCollection<{ commune: string; district: string }>;
type WeighedPoint = [x: number, y: number, weight: number];
type Named = { code: string; name_vi: string; old_district?: string };

const folder = process.argv[2];
if (!folder) throw new Error('usage: npx tsx db/catalogue/geodata/communes.ts <reference folder>');
const reference = new Reference(folder);
const snap = <T>(part: T): T => (typeof part === 'number' ? Math.round(part / GRID) : Array.isArray(part) ? part.map(snap) : part) as T;
const snapped = <A extends Polygon | MultiPolygon>(file: string): Feature<A, Named>[] => {
  const { features } = reference.json<FeatureCollection<A, Named>>(file);
  for (const f of features) f.geometry.coordinates = snap(f.geometry.coordinates);
  return features;
};
const communes = snapped<Polygon>('langson_communes_2025.geojson');
const districts = snapped<Polygon | MultiPolygon>('langson_districts_pre2025.geojson');

function cellsOf({ properties: { code, old_district }, geometry }: Feature<Polygon, Named>): Cell[] {
  const cell = (ring: Position[], district: string): Cell => ({
    type: 'Feature',
    properties: { commune: code, district },
    geometry: { type: 'Polygon', coordinates: [ring] },
  });
  if (geometry.coordinates.length !== 1) throw new Error(`${code} has holes`);
  const [ring = []] = geometry.coordinates;
  const dividing = districts.find((d) => d.properties.code === DIVIDED.get(code));
  if (!dividing) {
    const whole = districts.find((d) => d.properties.name_vi === old_district);
    if (!whole) throw new Error(`${code}: no such district: ${old_district}`);
    return [cell(ring, whole.properties.code)];
  }
  if (dividing.geometry.type !== 'Polygon') throw new Error(`${dividing.properties.name_vi} is not one part`);
  return splitRing(ring, dividing.geometry.coordinates[0] ?? [], SAME_LINE / METRES, LEAST_CUT / METRES).map((part) => {
    const centre = visualCentre({ type: 'MultiPolygon', coordinates: [[part]] }, 10);
    const home = districts.find((d) => isInside(centre, d));
    if (!home) throw new Error(`${code}: a part of it lies in no district`);
    return cell(part, home.properties.code);
  });
}

function triangleArea([a, b, c]: [Position, Position, Position]): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [cx = 0, cy = 0] = c;
  const planar = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
  return planar * METRES ** 2 * Math.cos((by * GRID * Math.PI) / 180);
}

const cells: FeatureCollection = { type: 'FeatureCollection', features: communes.flatMap(cellsOf) };
const source = buildTopology({ cells }) as unknown as Topology<{ cells: Cells }>;
const weighed = presimplify(source, triangleArea).arcs as unknown as WeighedPoint[][];

const provinces = JSON.parse(readFileSync(new URL('../places/provinces.topo.json', import.meta.url), 'utf8')) as ProvinceTopology;
const lineage = new Map(provinces.objects.provinces63.geometries.map((g) => [String(g.id), 'any']));
const province = provinceOutlines(provinces, lineage).before.get('20');
if (province?.coordinates.length !== 1) throw new Error('The province is not one part');
const { outer, moved } = onto(source.objects.cells.geometries, weighed, snap(province.coordinates[0]?.[0] ?? []));

const land: Polygon = { type: 'Polygon', coordinates: snap(province.coordinates[0] ?? []) };
const least = weighed.map(() => LEAST_AREA);
const dropped = new Set<string>();
const draw = (): Position[][] =>
  weighed.map((arc, i) => {
    const replaced = outer.get(i);
    if (replaced) return replaced;
    return arc.flatMap(([x, y, weight], n): Position[] => {
      if (n === 0 || n === arc.length - 1) return [moved.get(`${x} ${y}`) ?? [x, y]];
      return weight >= (least[i] ?? 0) && !dropped.has(`${i} ${x} ${y}`) && isInside([x, y], land) ? [[x, y]] : [];
    });
  });
let arcs = draw();
for (let bad = crossings(arcs), round = 0; bad.length > 0; bad = crossings(arcs), round++) {
  if (round > 60) throw new Error(`lines still cross: ${JSON.stringify(bad)}`);
  for (const pair of bad) {
    for (const { arc } of pair) if (round < 6) least[arc] = (least[arc] ?? 0) / 2;
    // What finer drawing does not cure lies by the province's outline, which is coarser: a position of ours goes.
    if (round < 6) continue;
    for (const { arc, end, a, b } of pair) if (!outer.has(arc)) dropped.add(`${arc} ${(end > 1 ? a : b).join(' ')}`);
  }
  arcs = draw();
}

function namesOf({ properties }: Cells['geometries'][number]): { id: string; properties: { district: string } } {
  if (!properties || !('commune' in properties)) throw new Error('A cell has lost its names');
  return { id: properties.commune, properties: { district: properties.district } };
}

const drawn = {
  type: 'Topology',
  objects: {
    cells: {
      type: 'GeometryCollection',
      geometries: source.objects.cells.geometries.map((g) => ({
        type: g.type,
        ...namesOf(g),
        arcs: 'arcs' in g ? g.arcs : [],
      })),
    },
  },
  arcs: arcs.map((arc) => arc.map(([x = 0, y = 0]) => [x * GRID, y * GRID])),
} as unknown as CellTopology;
const packed = quantize(drawn, { scale: [GRID, GRID], translate: [0, 0] });
delete packed.bbox;
const text = JSON.stringify(packed);
writeFileSync(new URL('../places/lang-son.topo.json', import.meta.url), `${text}\n`);
const count = (list: readonly { length: number }[]): number => list.reduce((n, arc) => n + arc.length, 0);
console.log(`${count(weighed)} → ${count(arcs)} positions, ${dropped.size} by the outline dropped, ${Math.round(text.length / 1000)} kB`);
