import { beforeAll, describe, expect, it } from 'vitest';
import { catalogueNetwork } from '../../db/network/build.ts';
import { prospectsOf } from '../../db/network/from-catalogue.ts';
import { opensUnder } from '../../db/network/opens.ts';
import { type Facility, loadFacilities } from '../../db/network/places.ts';
import { withoutProjects } from '../../geo/network/altered.ts';
import { costsBetween } from '../../geo/network/costs.ts';
import { ALREADY } from '../../geo/network/line.ts';
import { joints } from '../../geo/network/nearest-ways.ts';
import type { Network } from '../../geo/network/network.ts';
import { routeBetween } from '../../geo/network/route.ts';
import { weights } from '../../geo/network/search.ts';
import { inYear, type Opens, type YearView } from '../../geo/network/year.ts';

const CLOCK = '2026-11-20';
/** Rounding of sums over some thousand edges. */
const NEARLY = 1e-6;
let network: Network;
let opens: Opens;
let always: YearView;
let places: Facility[];

beforeAll(async () => {
  const built = await catalogueNetwork();
  network = built.network;
  opens = opensUnder(prospectsOf(built.catalogue, CLOCK), { clock: CLOCK, year: 2050 });
  always = inYear(network, () => null, ALREADY);
  places = (await loadFacilities()).filter((f) => f.kind === 'capital' || (f.kind === 'gate' && f.rank === 1));
});

const accesses = (view: YearView) => places.map((p) => joints(view, always, 'road', p.at));
/** What leads from place to place. */
const tableOf = (view: YearView, weight: (typeof weights)[number]) =>
  costsBetween(view, accesses(view), weight).map((row) => row.map((cost) => cost?.[weight] ?? Number.POSITIVE_INFINITY));

describe('ways on the network of the catalogue', () => {
  it.each(weights)('by %s are as long one way as the other, and no way by a third place is shorter', (weight) => {
    const cost = tableOf(inYear(network, opens, 2030), weight);
    const wrong = cost.flatMap((row, i) =>
      row.flatMap((direct, j) => {
        const isSame = Math.abs(direct - (cost[j]?.[i] as number)) <= NEARLY;
        const by = row.findIndex((first, k) => first + (cost[k]?.[j] as number) < direct - NEARLY);
        return isSame && by < 0 ? [] : [`${places[i]?.id} – ${places[j]?.id}${by < 0 ? '' : ` by ${places[by]?.id}`}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect(cost.flat().every(Number.isFinite)).toBe(true);
  });

  it('are in a table what a route is, there and back', () => {
    const view = inYear(network, opens, 2026);
    const all = accesses(view);
    const cost = tableOf(view, 'minutes');
    for (let i = 0; i < places.length; i += 7)
      for (let j = i + 1; j < places.length; j += 11) {
        const [there, back] = [routeBetween(view, all[i] ?? [], all[j] ?? []), routeBetween(view, all[j] ?? [], all[i] ?? [])];
        expect(there?.minutes).toBeCloseTo(cost[i]?.[j] as number, 6);
        expect(back?.minutes).toBeCloseTo(there?.minutes as number, 6);
      }
  });

  it('are no longer in a later year, nor for a project that is built', () => {
    const longer = (before: number[][], after: number[][]) =>
      before.flatMap((row, i) => row.flatMap((was, j) => ((after[i]?.[j] as number) > was + NEARLY ? [`${places[i]?.id} – ${places[j]?.id}`] : [])));
    const years = [2015, 2025, 2026, 2030, 2045].map((year) => tableOf(inYear(network, opens, year), 'minutes'));
    years.slice(1).forEach((later, k) => {
      expect(longer(years[k] ?? [], later)).toEqual([]);
    });
    for (const project of ['L01', 'L02', 'N01.14'])
      expect(longer(tableOf(withoutProjects(network, opens, 2030, new Set([project])), 'minutes'), years[3] ?? [])).toEqual([]);
  });

  it('go no such way round as showed that roads did not meet', () => {
    const at = (id: string) => places.findIndex((p) => p.id === id);
    const cost = tableOf(inYear(network, opens, 2026), 'km');
    const km = (from: string, to: string) => cost[at(from)]?.[at(to)];
    // Once 368, 151 and 317 km: QL.3, QL.53 and QL.28 have breaks in the source.
    expect(km('capital:Bắc Kạn', 'capital:Cao Bằng')).toBeLessThan(200);
    expect(km('capital:Cần Thơ', 'capital:Vĩnh Long')).toBeLessThan(60);
    expect(km('capital:Đà Lạt', 'capital:Gia Nghĩa')).toBeLessThan(200);
  });
});
