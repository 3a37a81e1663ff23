import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { quantize } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { ProvinceTopology } from '../../../geo/outlines.ts';
import { crossings } from './crossings.ts';

/**
 * Draws db/catalogue/places/provinces.topo.json, the shared topology of the 63 provinces, from a folder of reference
 * outlines: npx tsx db/catalogue/geodata/outlines.ts <reference folder>. Run by hand, only when the reference changes.
 *
 * Every border is simplified once, for both its provinces, so neighbours keep meeting without gap or overlap; where
 * simplification made lines cross, those borders alone are drawn finer until none does.
 */

/** Positions on a grid of 1e-4 degree, about 11 m: whole numbers, so that crossings are decided exactly. */
const GRID = 1e-4;
const METRES = 111_320 * GRID;
/** A position goes when it and its two neighbours span less than this, in m²: a bend some 280 m deep and 570 m wide. */
const LEAST_AREA = 80_000;
/** Kept as exact as the reference: the border that the atlas's own province looks at most closely. */
const FINE = new Set(['20']);

type Codes = GeometryCollection<{ code: string }>;
const codeOf = (g: Codes['geometries'][number]): string => (g.properties && 'code' in g.properties ? g.properties.code : '');
type WeighedPoint = [x: number, y: number, weight: number];

function triangleArea([a, b, c]: [Position, Position, Position]): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [cx = 0, cy = 0] = c;
  const planar = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
  return planar * METRES ** 2 * Math.cos((by * GRID * Math.PI) / 180);
}

/** Positions that weigh enough; of a closed arc (an island) always enough to stay an area. */
function thin(arc: WeighedPoint[], least: number): Position[] {
  const first = arc[0];
  const last = arc.at(-1);
  const closed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  const inner = arc
    .slice(1, -1)
    .map((p) => p[2])
    .sort((a, b) => b - a);
  const limit = closed ? Math.min(least, inner[1] ?? 0) : least;
  return arc.filter((p) => p[2] >= limit).map(([x, y]) => [x, y]);
}

function arcsOf(objects: Codes, wanted: ReadonlySet<string>): Set<number> {
  const found = new Set<number>();
  const add = (arcs: unknown): void => {
    if (typeof arcs === 'number') found.add(arcs < 0 ? ~arcs : arcs);
    else if (Array.isArray(arcs)) arcs.forEach(add);
  };
  for (const g of objects.geometries) if ('arcs' in g && wanted.has(codeOf(g))) add(g.arcs);
  return found;
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: npx tsx db/catalogue/geodata/outlines.ts <reference folder>');
const reference = JSON.parse(readFileSync(join(folder, 'vn_provinces_63.geojson'), 'utf8')) as FeatureCollection<
  Polygon | MultiPolygon,
  { code: string }
>;

const snap = <T>(part: T): T => (typeof part === 'number' ? Math.round(part / GRID) : Array.isArray(part) ? part.map(snap) : part) as T;
for (const f of reference.features) f.geometry.coordinates = snap(f.geometry.coordinates);

const source = buildTopology({ provinces63: reference }) as unknown as Topology<{ provinces63: Codes }>;
const weighed = presimplify(source, triangleArea).arcs as unknown as WeighedPoint[][];
const fine = arcsOf(source.objects.provinces63, FINE);
const least = weighed.map((_, i): number => (fine.has(i) ? 0 : LEAST_AREA));
const dropped = new Set<string>();
const draw = (): Position[][] => weighed.map((arc, i) => thin(arc, least[i] ?? 0).filter((p) => !dropped.has(`${i} ${p.join(' ')}`)));
let arcs = draw();
for (let bad = crossings(arcs), round = 0; bad.length > 0; bad = crossings(arcs), round++) {
  if (round > 40) throw new Error(`lines still cross: ${JSON.stringify(bad)}`);
  for (const [s, t] of bad) {
    for (const i of [s.arc, t.arc]) least[i] = round < 6 ? (least[i] ?? 0) / 2 : (least[i] ?? 0);
    // What finer drawing does not cure is a loop of a few tens of metres in the reference: one position of it goes.
    const inner = t.end > 1 ? t.a : t.b;
    if (round >= 6) dropped.add(`${t.arc} ${inner.join(' ')}`);
  }
  arcs = draw();
}

const drawn = {
  type: 'Topology',
  objects: {
    provinces63: {
      type: 'GeometryCollection',
      geometries: source.objects.provinces63.geometries.map((g) => ({ type: g.type, id: codeOf(g), arcs: 'arcs' in g ? g.arcs : [] })),
    },
  },
  arcs: arcs.map((arc) => arc.map(([x = 0, y = 0]) => [x * GRID, y * GRID])),
} as unknown as ProvinceTopology;
const packed = quantize(drawn, { scale: [GRID, GRID], translate: [0, 0] });
delete packed.bbox;
const text = JSON.stringify(packed);
writeFileSync(new URL('../places/provinces.topo.json', import.meta.url), `${text}\n`);
const count = (list: readonly { length: number }[]): number => list.reduce((n, arc) => n + arc.length, 0);
console.log(`${count(weighed)} → ${count(arcs)} positions, ${Math.round(text.length / 1000)} kB`);
