import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathMetres } from '../../geo/measure.ts';
import type { listCorridors, readStrip } from '../../server/corridors.ts';
import type { readAdds, readConnected, readCourses, readDependants } from '../../server/network/connected.ts';
import { type AtlasWire, openAtlasWire } from './helpers/wire.ts';

const asOf = '2026-11-20';
let wire: AtlasWire;
beforeAll(async () => {
  wire = await openAtlasWire();
});
afterAll(() => wire.close());

async function ask<T>(call: string, input?: Record<string, unknown>): Promise<NonNullable<T>> {
  const { status, body } = await wire.trpc(call, input);
  expect([call, status]).toEqual([call, 200]);
  return (body as { result: { data: NonNullable<T> } }).result.data;
}
type Answer<F extends (...args: never[]) => unknown> = Awaited<ReturnType<F>>;

describe('network.connected', () => {
  it('tells the groups of a year, the rule’s figures and the names of the projects', async () => {
    const { year, rule, expressway, rail, projects } = await ask<Answer<typeof readConnected>>('network.connected', { year: 2026, asOf });
    expect(year).toBe(2026);
    expect(rule).toEqual({ interchangeKm: 15, breakKm: 10, stationKm: 10, trackKm: 5, large: 3 });
    const group = expressway.groups.find((g) => g.members.some((m) => m.id === 'capital:Lạng Sơn'));
    expect(group?.members.map((m) => m.id)).toEqual(expect.arrayContaining(['gate:Hữu Nghị', 'capital:Hà Nội', 'seaport:Đình Vũ']));
    expect(expressway.apart.map((a) => a.id)).toContain('gate:Trà Lĩnh');
    expect(expressway.gaps.length).toBeGreaterThan(0);
    expect(rail.groups[0]?.members.map((m) => m.id)).toContain('gate:Lào Cai');
    const named = new Set(projects.map((p) => p.id));
    expect([...expressway.groups, ...rail.groups].flatMap((g) => g.projects).filter((id) => !named.has(id))).toEqual([]);
  });

  it.each(['expressway', 'rail'] as const)('draws every group’s own kilometres of %s', async (carrier) => {
    const look = { year: 2030, asOf };
    const { courses } = await ask<Answer<typeof readCourses>>('network.courses', { carrier, ...look });
    const { groups } = (await ask<Answer<typeof readConnected>>('network.connected', look))[carrier];
    const drawn = (g: number) => courses.filter((c) => c.group === g).flatMap((c) => c.lines.map((line) => pathMetres(line) / 1000));
    for (const [g, { km, certainty }] of groups.entries()) {
      // A position is drawn to some 10 m.
      expect(drawn(g).reduce((a, b) => a + b, 0) / km).toBeCloseTo(1, 1);
      expect(courses.filter((c) => c.group === g).map((c) => c.certainty)).toContain(certainty);
    }
  });

  it('sees less where what is worrying slips, and only today without a year', async () => {
    const members = async (input: Record<string, unknown>) =>
      (await ask<Answer<typeof readConnected>>('network.connected', input)).expressway.groups.flatMap((g) => g.members).length;
    const [promised, slipped, today] = [
      await members({ year: 2026, asOf }),
      await members({ year: 2026, asOf, scenario: 'slip', slipYears: 3 }),
      await members({ asOf }),
    ];
    expect(slipped).toBeLessThan(promised);
    expect(today).toBeLessThanOrEqual(promised);
  });

  it.each([
    ['connected', { year: 2019 }],
    ['courses', { carrier: 'ferry' }],
    ['connected', { slipYears: 2 }],
    ['connected', { asOf: '1999-01-01' }],
    ['dependants', { project: 'L01', years: 21 }],
    ['adds', {}],
  ])('network.%s refuses %j', async (call, input) => {
    expect((await wire.trpc(`network.${call}`, input)).status).toBe(400);
  });

  it.each([
    ['network.adds', { project: 'L99' }],
    ['network.dependants', { project: 'L99', years: 1 }],
    ['corridors.strip', { corridor: 'ql-1' }],
  ])('%s knows no %j, and says so in the language asked for', async (call, input) => {
    const { status, body } = await wire.trpc(call, { ...input, lang: 'zh' });
    expect(status).toBe(404);
    const [[parameter, value]] = Object.entries(input) as [[string, string]];
    expect((body as { error: { message: string } }).error.message).toMatch(new RegExp(`${value}.*${parameter}.*有效值`));
  });
});

describe('network.adds', () => {
  it('takes a programme with all that belongs to it', async () => {
    const { drawn, inUse, groups, projects } = await ask<Answer<typeof readAdds>>('network.adds', { project: 'N01', year: 2026, asOf });
    expect(drawn).toBe(true);
    expect(inUse).toContain('N01.03');
    expect(projects.map((p) => p.id)).toContain('N01.32');
    expect(groups.expressway.joined.map((p) => p.id)).toContain('capital:Vinh');
    expect(groups.expressway.without.length).toBeGreaterThan(groups.expressway.with.length);
  });
});

describe('network.dependants', () => {
  it('of L01: parks and gates, links with their claims, the target that counts it, the project that names it', async () => {
    const { moved, worse, links, related } = await ask<Answer<typeof readDependants>>('network.dependants', { project: 'L01', years: 2, asOf });
    expect(moved).toEqual([{ project: 'L01', from: 2026, to: 2028 }]);
    expect(worse.some((w) => w.isPark)).toBe(true);
    expect(worse.find((w) => w.id === 'gate:Hữu Nghị')).toMatchObject({ measure: 'interchange', years: [2026, 2027] });
    expect(related.find((r) => r.relation === 'counts')).toMatchObject({
      id: 'L40',
      waits: true,
      claims: [{ clause: 'II.2.1', document: { id: 'LS' } }],
    });
    expect(related.find((r) => r.relation === 'names' && r.id === 'L02')?.claims[0]).toMatchObject({ field: 'links', document: { id: 'LS' } });
    expect(links.map((l) => l.project)).toEqual(['L01']);
    expect(links[0]?.gates.map((g) => g.name.vi)).toContain('Hữu Nghị');
  });

  it('of 0 years are none', async () => {
    const { moved, years, worse, links, related } = await ask<Answer<typeof readDependants>>('network.dependants', {
      project: 'L01',
      years: 0,
      asOf,
    });
    expect({ moved, years, worse, links, related }).toEqual({ moved: [], years: [], worse: [], links: [], related: [] });
  });
});

describe('corridors', () => {
  it('are four, with their sections, gaps and what they lack', async () => {
    const all = await ask<Answer<typeof listCorridors>>('corridors.list');
    expect(all.map((c) => c.id)).toEqual(['ct-01', 'ql-4a', 'ql-4b', 'ct-10']);
    for (const { toKm, fromKm, lacks } of all) expect([toKm - fromKm > 90, lacks.length > 0]).toEqual([true, true]);
    expect(all.find((c) => c.id === 'ct-10')?.sources).toMatchObject([{ id: 'lst-qa-ct10', url: expect.stringContaining('http') }]);
    const gaps = all.find((c) => c.id === 'ct-10')?.sections.filter((s) => s.kind === 'gap') ?? [];
    // Between the two projects at Đồng Đăng, and where the way of L02 is not mapped.
    expect(gaps.map((g) => Math.round(g.toKm - g.fromKm))).toEqual([6, 10]);
  });

  it('tell what lies along CT.01 by the posts, in order', async () => {
    const { places, lines } = await ask<Answer<typeof readStrip>>('corridors.strip', { corridor: 'ct-01', year: 2026, asOf });
    const kms = places.map((p) => p.km);
    expect(kms).toEqual([...kms].sort((a, b) => a - b));
    const place = (id: string) => places.find((p) => p.id === id);
    expect(place('gate:Hữu Nghị')).toMatchObject({ what: 'gate', exact: { basis: 'posts' } });
    expect(place('gate:Hữu Nghị')?.km).toBeCloseTo(1.7, 1);
    expect(place('station:Đồng Đăng')).toMatchObject({ what: 'station', side: 'right', past: null });
    expect(place('L18')).toMatchObject({ what: 'park', kind: 'industrial-park', certainty: 'symbol' });
    expect(lines.find((l) => l.id === 'L37')?.crossings.length).toBeGreaterThan(0);
    for (const { exact } of places) expect(exact.withinM).toBeGreaterThan(0);
  });

  it('measure CT.10 and QL.4A on the map, and say so', async () => {
    for (const corridor of ['ct-10', 'ql-4a']) {
      const { places } = await ask<Answer<typeof readStrip>>('corridors.strip', { corridor, year: 2030, asOf });
      for (const { exact } of places) expect(exact).toMatchObject({ basis: 'measured', withinM: null });
      if (corridor === 'ct-10') expect(Math.max(...places.map((p) => p.exact.overGapsKm))).toBeGreaterThan(15);
    }
  });
});
