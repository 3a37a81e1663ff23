import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { addsOf, type Ground } from '../../db/network/adds.ts';
import { catalogueNetwork } from '../../db/network/build.ts';
import { connectedIn, connectedPlaces, groupsIn } from '../../db/network/connected.ts';
import { withTables } from '../../db/network/connected-table.ts';
import { prospectsOf } from '../../db/network/from-catalogue.ts';
import { opensUnder } from '../../db/network/opens.ts';
import { loadFacilities } from '../../db/network/places.ts';
import { slipOf } from '../../db/network/slips.ts';
import { carriers } from '../../geo/network/connected.ts';
import { ALREADY } from '../../geo/network/line.ts';
import { inYear, type Opens } from '../../geo/network/year.ts';

const CLOCK = '2026-11-20';
let ground: Ground;
let opens: Opens;
let known: Opens;

beforeAll(async () => {
  const [{ network, catalogue }, facilities] = [await catalogueNetwork(), await loadFacilities()];
  const prospects = prospectsOf(catalogue, CLOCK);
  ground = { network, facilities, always: inYear(network, () => null, ALREADY), names: new Map() };
  opens = opensUnder(prospects, { clock: CLOCK, year: 2050 });
  known = opensUnder(prospects, { clock: CLOCK });
});

describe('the places of the catalogue', () => {
  it('hang together in ever larger groups from year to year, if promises are kept', () => {
    for (const carrier of carriers) {
      const years = [2018, 2023, 2025, 2026, 2028, 2030, 2045].map((year) =>
        groupsIn(inYear(ground.network, opens, year), carrier, ground.facilities),
      );
      years.slice(1).forEach((later, k) => {
        for (const { members } of years[k]?.groups ?? []) expect(new Set(members.map(({ place }) => later.groupOf[place])).size).toBe(1);
      });
    }
  });

  it('are TP. Hồ Chí Minh with Tân An and Cát Lái from 2025, and Cà Mau from 2026: expressways let traffic off where they end', () => {
    const groupOf = (year: number, id: string) => {
      const { groupOf: of, places } = groupsIn(inYear(ground.network, opens, year), 'expressway', ground.facilities);
      return of[places.findIndex((p) => p.id === id)] as number;
    };
    const [city, ...others] = ['capital:Thành phố Hồ Chí Minh', 'capital:Tân An', 'seaport:Cát Lái'].map((id) => groupOf(2025, id));
    expect(others).toEqual([city, city]);
    expect(groupOf(2026, 'capital:Cà Mau')).toBe(groupOf(2026, 'capital:Bạc Liêu'));
  });

  it('are each told once, with what joins them and where', () => {
    for (const carrier of carriers) {
      const { groups, apart } = connectedIn(inYear(ground.network, opens, 2026), carrier, ground.facilities);
      const ids = [...groups.flatMap((g) => g.members.map((m) => m.id)), ...apart.map((a) => a.id)];
      expect(ids.sort()).toEqual(
        connectedPlaces(ground.facilities)
          .map((p) => p.id)
          .sort(),
      );
      for (const { joinedName } of groups.flatMap((g) => g.members)) expect(Object.keys(joinedName).sort()).toEqual(['en', 'vi', 'zh']);
      for (const { line, km } of groups.flatMap((g) => g.breaks)) expect([line.length > 1, km > 0]).toEqual([true, true]);
    }
  });

  it('hang together, and lie as far apart, as the tables in the README say; `npm run docs:network` makes them anew', async () => {
    const text = await readFile(new URL('../../db/network/README.md', import.meta.url), 'utf8');
    expect(await withTables(text)).toBe(text);
  });
});

describe('what a project adds', () => {
  it('L01 joins Lạng Sơn and two gates to Hà Nội', () => {
    const { drawn, groups, shorter } = addsOf(ground, opens, 2026, new Set(['L01']));
    expect(drawn).toBe(true);
    expect(groups.expressway.joined.map((p) => p.id)).toContain('capital:Lạng Sơn');
    const merged = groups.expressway.merged[0]?.map((g) => g.map((p) => p.id)) ?? [];
    expect(merged.some((g) => g.includes('gate:Hữu Nghị'))).toBe(true);
    expect(merged.some((g) => g.includes('capital:Hà Nội'))).toBe(true);
    const way = shorter.pairs.find((p) => p.from === 'gate:Hữu Nghị' && p.after.minutes > 0);
    expect(way).toBeDefined();
    for (const { before, after } of shorter.pairs)
      expect((before?.minutes ?? Number.POSITIVE_INFINITY) - after.minutes).toBeGreaterThanOrEqual(shorter.leastMinutes);
  });

  it('L01 shortens no way by hours: national road 4B meets national road 1 without it', () => {
    const { shorter } = addsOf(ground, opens, 2026, new Set(['L01']));
    expect(shorter.count).toBeGreaterThan(100);
    for (const { before, after } of shorter.pairs) expect((before?.minutes ?? Number.POSITIVE_INFINITY) - after.minutes).toBeLessThan(30);
  });

  it('a park adds nothing to the network', () => {
    const { drawn, groups, shorter } = addsOf(ground, opens, 2026, new Set(['L18']));
    expect([drawn, groups.expressway.joined, groups.expressway.merged, shorter.count]).toEqual([false, [], [], 0]);
  });
});

describe('what a slip makes worse', () => {
  const range = () => ({ known, thisYear: 2026, lastYear: 2050 });
  const spots = () => ground.facilities.filter((f) => f.kind === 'gate').map(({ id, at }) => ({ id, at, measures: ['interchange'] as const }));

  it('L02: its gates are farther from an expressway in each year that it is late, and in no other', () => {
    const { moved, years, worse } = slipOf(ground, opens, new Set(['L02']), 3, range(), spots());
    expect(moved).toEqual([{ project: 'L02', from: 2026, to: 2029 }]);
    expect(years).toEqual([2026, 2027, 2028]);
    const gate = worse.find((w) => w.id === 'gate:Trà Lĩnh');
    expect(gate?.years).toEqual([2026, 2027, 2028]);
    expect(gate?.worst.late?.minutes).toBeGreaterThan((gate?.worst.onTime.minutes ?? 0) + 30);
  });

  it('nothing does that is in use, that nobody dates, or that slips no year', () => {
    for (const [project, years] of [
      ['L04', 3],
      ['L03', 3],
      ['L02', 0],
    ] as const)
      expect(slipOf(ground, opens, new Set([project]), years, range(), spots())).toEqual({ moved: [], years: [], worse: [] });
  });
});
