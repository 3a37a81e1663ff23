import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interchangeName } from '../../db/parks/interchange-name.ts';
import { sortParks } from '../../db/parks/order.ts';
import { type Figure, type Nearest, type PlacedPark, reachKinds } from '../../db/parks/park.ts';
import { mergeSame } from '../../db/parks/same-parks.ts';
import { scoresOf, traits, type Weights } from '../../db/parks/score.ts';

const name = (vi: string) => ({ vi, en: vi, zh: vi });
const figure = (value: Figure['value']): Figure => ({
  value,
  within: null,
  source: {
    document: 'LS',
    title: name('LS'),
    issuer: name('UBND'),
    clause: 'I',
    url: null,
    dated: null,
    datedAfter: '2024-08-17',
    undated: false,
    basis: 'stated',
    on: null,
    note: null,
    inputs: null,
  },
});
const near = (minutes: number): Nearest => ({
  id: 'gate:x',
  name: name('x'),
  at: [106, 21],
  km: minutes * 2,
  minutes,
  accessKm: [0, 0],
  certainty: 'alignment',
  assumed: false,
  dependsOn: [],
});
const park = (id: string, of: { area?: number; free?: number; occupancy?: number; gate?: number } = {}): PlacedPark => ({
  id,
  origin: 'existing',
  kind: 'industrial-park',
  name: name(id),
  at: [106, 21],
  geometry: { type: 'Point', coordinates: [106, 21] },
  certainty: 'alignment',
  accuracyM: 60,
  geometrySource: { vi: '', en: '', zh: '' },
  geometryLicence: '',
  provinces: { '2024': [], '2025': [] },
  status: null,
  state: 'in-use',
  health: null,
  target: null,
  areaHa: of.area === undefined ? null : figure(of.area),
  freeHa: of.free === undefined ? null : figure(of.free),
  occupancyPct: of.occupancy === undefined ? null : figure(of.occupancy),
  costBnVnd: null,
  alsoKnownAs: [],
  searchKey: ` ${id}`,
  offNetwork: false,
  near: { ...(Object.fromEntries(reachKinds.map((k) => [k, null])) as PlacedPark['near']), gate: of.gate === undefined ? null : near(of.gate) },
});

const maybe = (max: number) => fc.option(fc.integer({ min: 0, max }), { nil: undefined });
const somePark = fc.record({ area: maybe(900), free: maybe(300), occupancy: maybe(100), gate: maybe(400) });
const someParks = fc.array(somePark, { minLength: 1, maxLength: 8 }).map((all) => all.map((of, i) => park(`p${i}`, of)));
const someWeights: fc.Arbitrary<Weights> = fc
  .dictionary(fc.constantFrom(...traits), fc.integer({ min: 0, max: 10 }), { minKeys: 1 })
  .filter((w) => Object.values(w).some((n) => n > 0));

describe('scores', () => {
  it('are the weighted mean of what lies between the worst and the best, the unknown as the worst', () => {
    const parks = [park('a', { gate: 10, area: 100 }), park('b', { gate: 20, area: 300 }), park('c', { gate: 30 })];
    const scores = scoresOf(parks, { gate: 3, area: 1 }, 'minutes');
    expect(scores.get('a')).toEqual({ score: 75, knownShare: 1 });
    expect(scores.get('b')).toEqual({ score: (3 * 0.5 + 1) * 25, knownShare: 1 });
    expect(scores.get('c')).toEqual({ score: 0, knownShare: 0.75 });
  });

  it('lie from 0 to 100, and stay the same in whatever order and by whatever factor', () => {
    fc.assert(
      fc.property(someParks, someWeights, (parks, weights) => {
        const scores = scoresOf(parks, weights, 'minutes');
        const halved = Object.fromEntries(Object.entries(weights).map(([trait, w]) => [trait, w / 2]));
        const again = scoresOf(parks.toReversed(), halved, 'minutes');
        for (const { id } of parks) {
          const { score, knownShare } = scores.get(id) ?? { score: -1, knownShare: -1 };
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100 + 1e-9);
          expect(score / 100).toBeLessThanOrEqual(knownShare + 1e-9);
          expect(again.get(id)?.score).toBeCloseTo(score, 9);
        }
      }),
    );
  });

  it('never rank a park below one that is no better in anything', () => {
    fc.assert(
      fc.property(someParks, someWeights, fc.nat(), (parks, weights, which) => {
        const worse = parks[which % parks.length] as PlacedPark;
        const [area, gate] = [worse.areaHa?.value as number | undefined, worse.near.gate?.minutes];
        const better: PlacedPark = {
          ...worse,
          id: 'better',
          areaHa: figure((area ?? 0) + 10),
          near: { ...worse.near, gate: near(Math.max(0, (gate ?? 1000) - 5)) },
        };
        const scores = scoresOf([...parks, better], weights, 'minutes');
        expect(scores.get('better')?.score).toBeGreaterThanOrEqual((scores.get(worse.id)?.score as number) - 1e-9);
      }),
    );
  });
});

describe('the order of parks', () => {
  it('leaves equals as they came, and puts the unknown last in either direction', () => {
    const parks = [park('u'), park('x', { area: 5 }), park('y', { area: 5 }), park('z', { area: 9 }), park('v')];
    const ids = (direction: 'asc' | 'desc') => sortParks(parks, 'areaHa', direction, new Map()).map((p) => p.id);
    expect(ids('asc')).toEqual(['x', 'y', 'z', 'u', 'v']);
    expect(ids('desc')).toEqual(['z', 'x', 'y', 'u', 'v']);
  });

  it('follows the Vietnamese alphabet', () => {
    const names = ['Đình Lập', 'Dung Quất', 'An Ninh', 'Ân Thi', 'Ea Đar'];
    const sorted = sortParks(
      names.map((n) => park(n)),
      'name',
      'asc',
      new Map(),
    );
    expect(sorted.map((p) => p.name.vi)).toEqual(['An Ninh', 'Ân Thi', 'Dung Quất', 'Đình Lập', 'Ea Đar']);
  });
});

describe('two names of one ground', () => {
  const same = { id: 'b', sameAs: 'a', document: 'r', note: name('same') };

  it('are one park, which takes up what is known under the other name and keeps its own', () => {
    const [only, ...rest] = mergeSame([park('a', { area: 100 }), park('b', { area: 50, free: 20 })], [same]);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ id: 'a', areaHa: { value: 100 }, freeHa: { value: 20 }, alsoKnownAs: [{ id: 'b', document: 'r' }] });
    expect(only?.searchKey).toBe(' a b');
  });

  it('stay two while one of them is not known', () => {
    expect(mergeSame([park('b')], [same]).map((p) => p.id)).toEqual(['b']);
  });
});

describe('the name of an interchange', () => {
  const nameOf = (ref: string) => (ref === 'L01' ? { vi: 'Hữu Nghị – Chi Lăng', en: 'Hữu Nghị – Chi Lăng', zh: '友谊—支棱' } : null);

  it('is that of its two roads, or of the one that has a name', () => {
    expect(interchangeName(nameOf, 'CT.01', 'QL.1').vi).toBe('Nút giao CT.01 – QL.1');
    expect(interchangeName(nameOf, 'L01', 'QL.1').zh).toBe('友谊—支棱与QL.1互通');
    expect(interchangeName(nameOf, '', 'QL.1').en).toBe('Interchange on QL.1');
    expect(interchangeName(nameOf, '', '')).toEqual({ vi: 'Nút giao cao tốc', en: 'Expressway interchange', zh: '高速公路互通' });
  });
});
