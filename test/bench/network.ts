/**
 * `npm run bench:network`: how long the network takes to be made, a route over the whole country, and all parks against all
 * facilities for a year that was not asked for before. In one process, without the server.
 */
import type { Geometry, Position } from 'geojson';
import { catalogueNetwork } from '../../db/network/build.ts';
import { prospectsOf } from '../../db/network/from-catalogue.ts';
import { opensUnder } from '../../db/network/opens.ts';
import { facilityKinds, loadFacilities } from '../../db/network/places.ts';
import { placeParks } from '../../db/parks/distances.ts';
import { parkKinds } from '../../db/parks/park.ts';
import { type Access, accessTo } from '../../geo/network/access.ts';
import { reachWithin } from '../../geo/network/isochrone.ts';
import { ALREADY } from '../../geo/network/line.ts';
import { joints } from '../../geo/network/nearest-ways.ts';
import { routeBetween } from '../../geo/network/route.ts';
import { table } from '../../geo/network/table.ts';
import { inYear } from '../../geo/network/year.ts';

const CLOCK = '2026-11-20';
const ROUTES = 400;

const timed = <T>(run: () => T): [T, number] => {
  const start = performance.now();
  return [run(), performance.now() - start];
};
const share = (sorted: number[], q: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0).toFixed(1);
const row = (what: string, ms: string | number) => console.log(`${what.padEnd(58)}${typeof ms === 'number' ? `${ms.toFixed(0)} ms` : ms}`);

const start = performance.now();
const { network, catalogue } = await catalogueNetwork();
row('catalogue read and network made', performance.now() - start);
const facilities = await loadFacilities();
const prospects = prospectsOf(catalogue, CLOCK);
const yearView = (year: number) => inYear(network, opensUnder(prospects, { clock: CLOCK, year }), year);
yearView(2025);
const [view, viewMs] = timed(() => yearView(2026));
row('the network of a year', viewMs);

/** A fixed sequence, so that runs compare (Park and Miller). */
let state = 20_261_120;
const random = () => {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
};
const access = (at: Position, kind = 'park') => accessTo(view, kind === 'station' ? 'rail' : 'road', at);
const onRoad = facilities.filter((f) => f.kind !== 'station').flatMap((f) => access(f.at) ?? []);
const any = (list: readonly Access[]) => list[Math.floor(random() * list.length)] as Access;
const routes = Array.from({ length: ROUTES }, () => {
  const [from, to] = [any(onRoad), any(onRoad)];
  return timed(() => routeBetween(view, from, to))[1];
}).sort((a, b) => a - b);
row(`one route, ${ROUTES} pairs over the whole country, p50 / p95 / max`, `${share(routes, 0.5)} / ${share(routes, 0.95)} / ${share(routes, 1)} ms`);
const [isochrone, isochroneMs] = timed(() => reachWithin(view, onRoad[0] as Access, 120));
row(`isochrone of 120 minutes, ${isochrone.coordinates.length} lines`, isochroneMs);

const kinds: readonly string[] = parkKinds;
const planned = catalogue.projects.flatMap(({ entry }) => (entry.type === 'project' && kinds.includes(entry.kind) ? [entry.id] : []));
const parks = [
  ...catalogue.geometries.filter((g) => planned.includes(g.properties.project)).map((g) => ({ at: anyPosition(g.geometry) })),
  ...catalogue.parks.existing.map(({ properties: { at } }) => ({ at: [...at] })),
];
const always = inYear(network, () => null, ALREADY);
const known = opensUnder(prospects, { clock: CLOCK });
const [placed, placedMs] = timed(() => {
  const opens = opensUnder(prospects, { clock: CLOCK, year: 2030 });
  const fresh = inYear(network, opens, 2030);
  const join = (at: Position) => joints(fresh, always, 'road', at);
  return placeParks(parks, { view: fresh, join, opens, known, thisYear: 2026, facilities, nameOf: () => null }, 'minutes', () => true);
});
const ways = placed.reduce((sum, { near }) => sum + Object.values(near).filter((n) => n !== null).length, 0);
row(`${parks.length} parks, the nearest of five kinds, a new year: ${ways} found`, placedMs);
const [tables, tablesMs] = timed(() => {
  const fresh = yearView(2031);
  const accesses = (of: readonly { at: Position }[]) => of.flatMap(({ at }) => accessTo(fresh, 'road', at) ?? []);
  const places = accesses(parks);
  return facilityKinds.map((kind) => table(fresh, places, accesses(facilities.filter((f) => f.kind === kind))));
});
row(`${parks.length} parks × ${facilities.length} facilities, a new year, the whole table`, tablesMs);
console.log(`${tables.flat(2).filter((cost) => cost).length} ways found`);

/** A position of a shape: of a line or an area its first. */
function anyPosition(geometry: Geometry): Position {
  let found: unknown = geometry.type === 'GeometryCollection' ? [] : geometry.coordinates;
  while (Array.isArray(found) && Array.isArray(found[0])) found = found[0];
  return found as Position;
}
