import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slipped, withoutProjects, withProjects } from '../../geo/network/altered.ts';
import { buildNetwork } from '../../geo/network/build.ts';
import { ALREADY, BY_PROJECT, type NetworkLine } from '../../geo/network/line.ts';
import { inYear, type Opens } from '../../geo/network/year.ts';

const MAP_YEAR = 2026;
const street = fc.record({
  from: fc.integer({ min: 0, max: 20 }),
  to: fc.integer({ min: 0, max: 20 }),
  projects: fc.uniqueArray(fc.constantFrom('A', 'B', 'C'), { maxLength: 2 }),
  since: fc.constantFrom(ALREADY, MAP_YEAR, BY_PROJECT),
});
const networks = fc.array(street, { minLength: 1, maxLength: 8 }).map((list) => {
  const lines = list.map(
    ({ from, to, projects, since }, i): NetworkLine => ({
      id: `s${i}`,
      mode: 'road',
      class: 'national',
      coordinates: [
        [106 + from * 0.05, 21],
        [106 + to * 0.05 + 0.02, 21.5],
      ],
      ref: '',
      projects: since === ALREADY ? [] : projects,
      since: projects.length === 0 ? ALREADY : since,
      certainty: 'alignment',
      accuracyM: 100,
    }),
  );
  return buildNetwork(lines).network;
});
const firstYears = fc.record({
  A: fc.option(fc.integer({ min: 2018, max: 2035 })),
  B: fc.integer({ min: 2018, max: 2035 }),
  C: fc.integer({ min: 2018, max: 2035 }),
});
const asked = fc.record({ network: networks, first: firstYears, year: fc.integer({ min: 2020, max: 2050 }), years: fc.integer({ min: 0, max: 20 }) });
const opensIn =
  (first: Record<string, number | null>): Opens =>
  (project) =>
    first[project] ?? null;
const ONE = new Set(['A']);

it('a slip of no years changes nothing; a longer one leaves less; in the end all is there', () => {
  fc.assert(
    fc.property(asked, ({ network, first, year, years }) => {
      const opens = opensIn(first);
      const onTime = inYear(network, opens, year).there;
      expect(slipped(network, opens, year, ONE, 0, MAP_YEAR).there).toEqual(onTime);
      const [late, later] = [years, years + 3].map((n) => slipped(network, opens, year, ONE, n, MAP_YEAR).there) as [Uint8Array, Uint8Array];
      onTime.forEach((is, e) => {
        expect(late[e]).toBeLessThanOrEqual(is);
        expect(later[e]).toBeLessThanOrEqual(late[e] as number);
        // What is not its work stays.
        if (!(network.projects[e] as readonly string[]).includes('A')) expect(late[e]).toBe(is);
      });
      if (first.A !== null && year >= Math.max(first.A, MAP_YEAR) + years) expect(late).toEqual(onTime);
    }),
  );
});

it('a network without a project has less than it, one with it more, and they differ in its work alone', () => {
  fc.assert(
    fc.property(asked, ({ network, first, year }) => {
      const opens = opensIn(first);
      const [without, is, withIt] = [withoutProjects, null, withProjects].map(
        (f) => (f ? f(network, opens, year, ONE) : inYear(network, opens, year)).there,
      );
      is?.forEach((there, e) => {
        expect(without?.[e]).toBeLessThanOrEqual(there);
        expect(withIt?.[e]).toBeGreaterThanOrEqual(there);
        if (!(network.projects[e] as readonly string[]).includes('A')) expect(withIt?.[e]).toBe(without?.[e]);
      });
    }),
  );
});
