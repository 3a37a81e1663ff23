import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Access, accessesTo } from '../../geo/network/access.ts';
import { buildNetwork } from '../../geo/network/build.ts';
import { accessAtNode, interchangesOf } from '../../geo/network/interchanges.ts';
import { ALREADY, BY_PROJECT, edgeClasses, type NetworkLine } from '../../geo/network/line.ts';
import { joints, nearestWays } from '../../geo/network/nearest-ways.ts';
import { assumptions } from '../../geo/network/nodes.ts';
import { search, weights } from '../../geo/network/search.ts';
import { table } from '../../geo/network/table.ts';
import { inYear, type Opens } from '../../geo/network/year.ts';

const corner = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }));
const street = fc
  .record({ from: corner, to: corner, edgeClass: fc.constantFrom(...edgeClasses.slice(0, 3)), year: fc.option(fc.integer({ min: 2020, max: 2029 })) })
  .filter(({ from, to }) => from[0] !== to[0] || from[1] !== to[1]);
const streets = fc.array(street, { minLength: 1, maxLength: 14 });
const spot = fc.tuple(fc.double({ min: 0, max: 5, noNaN: true }), fc.double({ min: 0, max: 5, noNaN: true }));
const spots = fc.array(spot, { minLength: 1, maxLength: 4 });
type Street = typeof street extends fc.Arbitrary<infer T> ? T : never;

const at = ([x, y]: readonly [number, number]) => [106 + x * 0.04, 21 + y * 0.04];
const opens: Opens = (project) => Number(project);
const lineOf = ({ from, to, edgeClass, year }: Street, i: number): NetworkLine => ({
  id: `s${i}`,
  mode: 'road',
  class: edgeClass,
  coordinates: [at(from), at(to)],
  ref: `r${i}`,
  projects: year === null ? [] : [String(year)],
  since: year === null ? ALREADY : BY_PROJECT,
  certainty: year === null ? 'alignment' : 'corridor',
  accuracyM: 100,
});

const runs = { numRuns: 80 };
const close = (a: number, b: number) => a === b || Math.abs(a - b) < 1e-9;

describe('the nearest way', () => {
  it('is the least of all pairs, and is made of the edges that it names', () => {
    fc.assert(
      fc.property(streets, spots, spots, fc.constantFrom(...weights), (list, from, to, weight) => {
        const view = inYear(buildNetwork(list.map(lineOf)).network, opens, 2025);
        const accesses = (of: typeof from): Access[][] => of.map((p) => accessesTo(view, 'road', at(p), 5));
        const [places, others] = [accesses(from), accesses(to)];
        nearestWays(view, places, others, weight).forEach((way, i) => {
          const own = places[i] ?? [];
          const all = others.flatMap((other, index) =>
            table(view, own, other, weight)
              .flat()
              .flatMap((cost) => (cost ? [{ cost: cost[weight], index }] : [])),
          );
          const least = Math.min(...all.map((a) => a.cost));
          expect(close(way?.[weight] ?? Number.POSITIVE_INFINITY, least)).toBe(true);
          if (!way) return;
          expect(all.some(({ cost, index }) => index === way.index && close(cost, least))).toBe(true);
          const [whole, straight] = [way.edges.reduce((sum, e) => sum + (view.network.km[e] as number), 0), way.accessKm[0] + way.accessKm[1]];
          expect(way.km).toBeLessThanOrEqual(whole + straight + 1e-9);
          for (const e of way.edges) expect(view.there[e]).toBe(1);
          const isPromised = way.edges.some((e) => (view.network.projects[e] as readonly string[]).length > 0);
          if (isPromised) expect(way.certainty).toBe('corridor');
        });
      }),
      runs,
    );
  });

  it('never grows from year to year, wherever a place is joined', () => {
    fc.assert(
      fc.property(streets, spots, spots, fc.constantFrom(...weights), (list, from, to, weight) => {
        const { network } = buildNetwork(list.map(lineOf));
        const before = inYear(network, () => null, ALREADY);
        let last = from.map(() => Number.POSITIVE_INFINITY);
        for (const year of [2019, 2022, 2025, 2029]) {
          const view = inYear(network, opens, year);
          const accesses = (of: typeof from) => of.map((p) => joints(view, before, 'road', at(p)));
          const now = nearestWays(view, accesses(from), accesses(to), weight).map((way) => way?.[weight] ?? Number.POSITIVE_INFINITY);
          now.forEach((cost, i) => {
            expect(cost).toBeLessThanOrEqual((last[i] as number) + 1e-9);
          });
          last = now;
        }
      }),
      runs,
    );
  });
});

describe('interchanges', () => {
  it('are where an expressway that is there in that year meets another road or ends, and can be reached', () => {
    fc.assert(
      fc.property(streets, (list) => {
        const view = inYear(buildNetwork(list.map(lineOf)).network, opens, 2025);
        const { network, there } = view;
        for (const { node, at: position, expressway } of interchangesOf(view)) {
          const edges = [...network.edgesAt.slice(network.firstEdge[node], network.firstEdge[node + 1])].filter((e) => there[e] === 1);
          const classes = new Set(edges.map((e) => network.class[e] === 0));
          const isEnd = ((network.flags[node] as number) & assumptions.end) !== 0;
          expect([...classes].sort()).toEqual(isEnd ? [true] : [false, true]);
          expect(expressway).toMatch(/^r\d+$/);
          const access = accessAtNode(view, node);
          expect(access).toMatchObject({ at: position, km: 0, minutes: 0 });
          if (!access) return;
          const [way] = nearestWays(view, [[access]], [[access]], 'km');
          expect(way?.km).toBe(0);
          expect(search(view, [{ node, km: 0, minutes: 0 }], 'km').km[node]).toBe(0);
        }
      }),
      runs,
    );
  });
});
