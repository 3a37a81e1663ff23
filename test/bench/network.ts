/**
 * `npm run bench:network`: how long the network takes to be made, a route over the whole country, and all parks against all
 * facilities for a year that was not asked for before. In one process, without the server.
 */
import type { Position } from 'geojson';
import { catalogueNetwork } from '../../db/network/build.ts';
import { prospectsOf } from '../../db/network/from-catalogue.ts';
import { opensUnder } from '../../db/network/opens.ts';
import { facilityKinds, loadFacilities } from '../../db/network/places.ts';
import { type Access, accessTo } from '../../geo/network/access.ts';
import { reachWithin } from '../../geo/network/isochrone.ts';
import { routeBetween } from '../../geo/network/route.ts';
import { nearest, table } from '../../geo/network/table.ts';
import { inYear } from '../../geo/network/year.ts';

const CLOCK = '2026-11-20';
const ROUTES = 400;
/** As many places as the catalogue's parks and the parks in use that a map has. */
const PARKS = 400;

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

const parks = Array.from({ length: PARKS }, (): Position => {
  const { lon, lat } = network;
  const node = Math.floor(random() * lon.length);
  return [(lon[node] as number) + random() * 0.05, (lat[node] as number) + random() * 0.05];
});
const [tables, tablesMs] = timed(() => {
  const fresh = yearView(2030);
  const of = (at: Position, mode: 'road' | 'rail') => accessTo(fresh, mode, at);
  const places = parks.flatMap((p) => of(p, 'road') ?? []);
  return facilityKinds.map((kind) => {
    const found = facilities.filter((f) => f.kind === kind).flatMap((f) => of(f.at, 'road') ?? []);
    return { nearest: nearest(fresh, places, found), all: table(fresh, places, found) };
  });
});
row(`${PARKS} parks × ${facilities.length} facilities, a new year: nearest and whole table`, tablesMs);
console.log(`${tables.reduce((sum, t) => sum + t.all.reduce((n, r) => n + r.filter((c) => c).length, 0), 0)} ways found`);
