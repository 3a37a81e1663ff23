import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessTo } from '../../geo/network/access.ts';
import { buildNetwork } from '../../geo/network/build.ts';
import { ALREADY, BY_PROJECT, edgeClasses, type NetworkLine } from '../../geo/network/line.ts';
import { nearestWays } from '../../geo/network/nearest-ways.ts';
import type { Network } from '../../geo/network/network.ts';
import { gapsOf } from '../../geo/network/report.ts';
import { routeBetween } from '../../geo/network/route.ts';
import { search, type Weight, weights } from '../../geo/network/search.ts';
import { table } from '../../geo/network/table.ts';
import { inYear, type Opens, type YearView } from '../../geo/network/year.ts';

/** Corners of a grid of some 4 km: few breaks are narrow enough to be bridged. */
const corner = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }));
const street = fc
  .record({ from: corner, to: corner, edgeClass: fc.constantFrom(...edgeClasses.slice(0, 3)), year: fc.option(fc.integer({ min: 2020, max: 2029 })) })
  .filter(({ from, to }) => from[0] !== to[0] || from[1] !== to[1]);
const streets = fc.array(street, { minLength: 1, maxLength: 14 });
type Street = typeof street extends fc.Arbitrary<infer T> ? T : never;

const at = ([x, y]: readonly [number, number]) => [106 + x * 0.04, 21 + y * 0.04];
const opens: Opens = (project) => Number(project);

function lineOf({ from, to, edgeClass, year }: Street, i: number): NetworkLine {
  return {
    id: `s${i}`,
    mode: 'road',
    class: edgeClass,
    coordinates: [at(from), at(to)],
    ref: '',
    projects: year === null ? [] : [String(year)],
    since: year === null ? ALREADY : BY_PROJECT,
    certainty: 'alignment',
    accuracyM: 100,
  };
}
const viewOf = (list: Street[], year: number): YearView => inYear(buildNetwork(list.map(lineOf)).network, opens, year);

/** All pairs, the plain way. */
function floydWarshall({ a, b, lon, ...rest }: Network, there: Uint8Array, weight: Weight): number[][] {
  const n = lon.length;
  const cost = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)));
  const set = (i: number, j: number, c: number) => {
    (cost[i] as number[])[j] = Math.min(cost[i]?.[j] as number, c);
  };
  a.forEach((from, e) => {
    if (!there[e]) return;
    set(from, b[e] as number, rest[weight][e] as number);
    set(b[e] as number, from, rest[weight][e] as number);
  });
  for (let k = 0; k < n; k++) for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) set(i, j, (cost[i]?.[k] as number) + (cost[k]?.[j] as number));
  return cost;
}

const runs = { numRuns: 60 };
const from = (node: number) => [{ node, km: 0, minutes: 0 }];

describe('ways through random networks', () => {
  it('cost what Floyd and Warshall find, by time and by distance, and are symmetric', () => {
    fc.assert(
      fc.property(streets, fc.constantFrom(...weights), (list, weight) => {
        const view = viewOf(list, 2025);
        const all = floydWarshall(view.network, view.there, weight);
        all.forEach((row, i) => {
          const found = search(view, from(i), weight)[weight];
          row.forEach((cost, j) => {
            if (Number.isFinite(cost)) expect(found[j]).toBeCloseTo(cost, 9);
            else expect(found[j]).toBe(cost);
            expect(all[j]?.[i]).toBe(cost);
          });
        });
      }),
      runs,
    );
  });

  it('hold the triangle inequality between places beside the network too', () => {
    fc.assert(
      fc.property(
        streets,
        fc.array(fc.tuple(fc.double({ min: 0, max: 5, noNaN: true }), fc.double({ min: 0, max: 5, noNaN: true })), { minLength: 3, maxLength: 3 }),
        (list, places) => {
          const view = viewOf(list, 2025);
          const [a, b, c] = places.map((p) => accessTo(view, 'road', at(p), 100));
          if (!a || !b || !c) return;
          for (const weight of weights) {
            const cost = (p: typeof a, q: typeof a) => routeBetween(view, p, q, weight)?.[weight] ?? Number.POSITIVE_INFINITY;
            expect(cost(a, c)).toBeLessThanOrEqual(cost(a, b) + cost(b, c) + 1e-9);
            expect(cost(a, b) === cost(b, a) || Math.abs(cost(a, b) - cost(b, a)) < 1e-9).toBe(true);
          }
        },
      ),
      runs,
    );
  });

  it('are never longer in a later year, nor after a street is added', () => {
    fc.assert(
      fc.property(streets, street, fc.constantFrom(...weights), (list, more, weight) => {
        const { network, plan } = buildNetwork(list.map(lineOf));
        const [early, late] = [inYear(network, opens, 2022), inYear(network, opens, 2027)];
        const before = search(early, from(0), weight)[weight];
        search(late, from(0), weight)[weight].forEach((cost, node) => {
          expect(cost).toBeLessThanOrEqual(before[node] as number);
        });
        // Corners are nodes of both networks, with the same numbers: the ends of the lines come first, in order.
        const larger = buildNetwork([...list, { ...more, year: null }].map(lineOf));
        // A bridge is a repair: where a street closes the break, it is not made.
        fc.pre(gapsOf(plan).length === 0 && gapsOf(larger.plan).length === 0);
        const after = search(inYear(larger.network, opens, 2022), from(0), weight)[weight];
        const ends = new Set(list.flatMap((s) => [at(s.from), at(s.to)].map(String))).size;
        for (let node = 0; node < ends; node++) {
          // A crossing within 25 m of a corner is that corner: a way may bend by as much.
          expect(after[node]).toBeLessThanOrEqual((before[node] as number) * 1.01 + 0.1);
        }
      }),
      runs,
    );
  });

  it('are the same as a route, in a table and to the nearest', () => {
    fc.assert(
      fc.property(streets, fc.array(corner, { minLength: 3, maxLength: 6 }), (list, corners) => {
        const view = viewOf(list, 2025);
        const places = corners.map((c) => accessTo(view, 'road', at([c[0] + 0.3, c[1] + 0.1]), 100)).filter((a) => a !== null);
        const costs = table(view, places, places);
        const each = places.map((p) => [p]);
        const near = nearestWays(view, each, each.slice(1), 'minutes');
        places.forEach((p, i) => {
          places.forEach((q, j) => {
            const route = routeBetween(view, p, q);
            expect(costs[i]?.[j]?.minutes ?? null).toSatisfy(
              (m: number | null) => m === route?.minutes || Math.abs((m ?? 1e9) - (route?.minutes ?? -1)) < 1e-9 || (m === null && route === null),
            );
            const legs = route?.legs.reduce((sum, leg) => sum + leg.km, 0) ?? 0;
            if (route) expect(legs + route.accessKm[0] + route.accessKm[1]).toBeCloseTo(route.km, 6);
          });
          const least = Math.min(...(costs[i] ?? []).slice(1).map((c) => c?.minutes ?? Number.POSITIVE_INFINITY));
          expect(near[i]?.minutes ?? Number.POSITIVE_INFINITY).toSatisfy((m: number) => m === least || Math.abs(m - least) < 1e-9);
        });
      }),
      runs,
    );
  });
});
