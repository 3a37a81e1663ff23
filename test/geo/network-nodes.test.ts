import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { certainties, keysOf } from '../../db/vocabulary.ts';
import { pathMetres } from '../../geo/measure.ts';
import { accessTo } from '../../geo/network/access.ts';
import { buildNetwork } from '../../geo/network/build.ts';
import { cutByLabel } from '../../geo/network/cover.ts';
import { reachWithin } from '../../geo/network/isochrone.ts';
import { ALREADY, BY_PROJECT, certaintyOrder, type NetworkLine } from '../../geo/network/line.ts';
import { edgeKinds } from '../../geo/network/network.ts';
import { assumed, danglingOf, gapsOf, partsOf } from '../../geo/network/report.ts';
import { routeBetween } from '../../geo/network/route.ts';
import { inYear } from '../../geo/network/year.ts';

/** Kilometres east and north of a place in Lạng Sơn. */
const at = (east: number, north: number): Position => [106.7 + east / 103.4, 21.8 + north / 110.75];
let made = 0;
const line = (coordinates: Position[], rest: Partial<NetworkLine> = {}): NetworkLine => ({
  id: `l${made++}`,
  mode: 'road',
  class: 'national',
  coordinates,
  ref: '',
  projects: [],
  since: ALREADY,
  certainty: 'alignment',
  accuracyM: 150,
  ...rest,
});
const never = () => null;
const km = (lines: NetworkLine[], from: Position, to: Position, year = 2026, opens: (p: string) => number | null = never) => {
  const view = inYear(buildNetwork(lines).network, opens, year);
  const [a, b] = [accessTo(view, 'road', from), accessTo(view, 'road', to)];
  return a && b ? (routeBetween(view, a, b, 'km')?.km ?? null) : null;
};

describe('nodes of the network', () => {
  const [west, east, south, north] = [at(-10, 0), at(10, 0), at(0, -10), at(0, 10)];

  it('lie where roads cross', () => {
    expect(km([line([west, east]), line([south, north])], west, north)).toBeCloseTo(20, 1);
    expect(assumed(buildNetwork([line([west, east]), line([south, north])]).network).crossing).toBe(1);
  });

  it('are interchanges where a road crosses an expressway, and say so', () => {
    const lines = [line([west, east], { class: 'expressway' }), line([south, north])];
    expect(assumed(buildNetwork(lines).network)).toEqual({ crossing: 0, interchange: 1, snapped: 0, gap: 0, change: 0, end: 2 });
    // An expressway is entered at its interchanges alone.
    const view = inYear(buildNetwork(lines).network, never, 2026);
    expect(accessTo(view, 'road', at(9, 0.1))?.km).toBeCloseTo(9, 0);
  });

  it('lie where an end comes within 200 m of another line, and not where roads and railways cross', () => {
    expect(km([line([west, east]), line([at(0, 0.15), north])], west, north)).toBeCloseTo(20, 1);
    expect(km([line([west, east]), line([south, north], { mode: 'rail', class: 'rail' })], west, at(0.5, 9), 2026)).toBeGreaterThan(18);
  });

  it('lie on each of the roads that meet, not on the nearest alone', () => {
    const [one, other] = [line([west, at(0, 0)]), line([at(0.04, 0), east])];
    const third = line([at(0.15, -10), at(0.15, 10)]);
    expect(km([one, other, third], west, at(0.15, 10))).toBeCloseTo(20.1, 0);
    // The end meets a line that ends there too, and is joined to the road across all the same.
    expect(km([line([west, at(0, 0)]), line([at(0, 0), at(-8, 6)]), line([at(0.1, -10), at(0.1, 10)])], west, at(0.1, 10))).toBeCloseTo(20.1, 0);
  });

  it('join a ring that nothing ends at', () => {
    const ring = line([at(0, 0.05), at(0.1, 0.15), at(0, 0.25), at(-0.1, 0.15), at(0, 0.05)]);
    expect(partsOf(inYear(buildNetwork([line([west, east]), ring]).network, never, 2026))).toHaveLength(1);
  });

  it('do not lie where a planned railway passes another', () => {
    const plan = line([south, north], { mode: 'rail', class: 'new-rail', projects: ['N04'], since: BY_PROJECT });
    const { network } = buildNetwork([line([west, east], { mode: 'rail', class: 'rail' }), plan]);
    expect(network.a.length).toBe(2);
  });
});

describe('a planned railway', () => {
  const old = line([at(-60, 0), at(60, 0)], { mode: 'rail', class: 'rail', ref: 'old' });
  const fast = {
    mode: 'rail',
    class: 'high-speed-rail',
    ref: 'N03',
    projects: ['N03'],
    since: BY_PROJECT,
    certainty: 'corridor',
    accuracyM: 100,
  } as const;
  const opens = () => 2035;
  const legs = (lines: NetworkLine[], hubs: Position[], year = 2035) => {
    const view = inYear(buildNetwork(lines, hubs).network, opens, year);
    const [a, b] = [accessTo(view, 'rail', at(-60, 0)), accessTo(view, 'rail', at(60, 0))];
    const route = a && b && routeBetween(view, a, b);
    return route?.legs.map((l) => [l.kind, l.ref, Math.round(l.km / 10) * 10, l.certainty, l.accuracyM]);
  };
  const only = [['way', 'old', 120, 'alignment', 150]];

  it('is changed to where the track of a hub is within 10 km of it, once it is there, and nowhere else', () => {
    const lines = [old, line([at(-80, 8), at(80, 8)], fast)];
    const hubs = [at(-30, 1), at(30, -3)];
    expect(legs(lines, hubs)).toEqual([
      ['way', 'old', 30, 'alignment', 150],
      ['change', 'old', 10, 'corridor', null],
      ['way', 'N03', 60, 'corridor', 100],
      ['change', 'old', 10, 'corridor', null],
      ['way', 'old', 30, 'alignment', 150],
    ]);
    expect(legs(lines, hubs, 2034)).toEqual(only);
    expect(legs(lines, [at(-30, 1)])).toEqual(only);
    // A town 6 km from the track has no station there; and 11 km are no change.
    expect(legs(lines, [at(-30, 1), at(30, -6)])).toEqual(only);
    expect(legs([old, line([at(-80, 11), at(80, 11)], fast)], hubs)).toEqual(only);
  });

  it('is not met by old track that happens to end or to cross beside it', () => {
    const branches = [-20, 20].map((x) => line([at(x, 0), at(x, 1.9)], { mode: 'rail', class: 'rail', ref: 'branch' }));
    expect(legs([old, ...branches, line([at(-80, 2), at(80, 2)], fast)], [])).toEqual(only);
    expect(legs([old, line([at(-80, 2), at(-20, -1), at(20, -1), at(80, 2)], fast)], [])).toEqual(only);
  });

  it('takes as long to change to as a straight way through the town', () => {
    const { network } = buildNetwork([old, line([at(-80, 8), at(80, 8)], fast)], [at(0, 0)]);
    const change = network.kind.indexOf(edgeKinds.indexOf('change'));
    expect([network.km[change], network.minutes[change]].map((v) => Math.round(v as number))).toEqual([8, 12]);
  });
});

describe('breaks', () => {
  const road = (coordinates: Position[], ref: string) => line(coordinates, { ref });

  it('of one road are bridged ahead, listed with their length, and over 500 m make the way uncertain', () => {
    const lines = [road([at(0, 0), at(5, 0)], 'QL.1'), road([at(6.2, 0), at(10, 0)], 'QL.1')];
    const { network, plan } = buildNetwork(lines);
    expect(gapsOf(plan).map((g) => [g.from, g.to, Number(g.km.toFixed(1))])).toEqual([['QL.1', 'QL.1', 1.2]]);
    const view = inYear(network, never, 2026);
    const [a, b] = [accessTo(view, 'road', at(0, 0)), accessTo(view, 'road', at(10, 0))];
    const route = a && b && routeBetween(view, a, b);
    expect(route?.km).toBeCloseTo(10, 1);
    expect(route?.certainty).toBe('corridor');
    expect(route?.legs.map((l) => l.kind)).toEqual(['way', 'gap', 'way']);
  });

  it('that are too wide stay, and their ends are listed', () => {
    const { network, plan } = buildNetwork([road([at(0, 0), at(5, 0)], 'QL.1'), road([at(14, 0), at(25, 0)], 'QL.1')]);
    expect(partsOf(inYear(network, never, 2026))).toHaveLength(2);
    expect(danglingOf(plan, 10_000).map((d) => d.next && Math.round(d.next.metres / 100))).toEqual([90, 90, null, null]);
  });

  it('are bridged farther where the way round is ten times as long, and there alone', () => {
    /** A road that ends 5 km from another, and a way round from the one to the other. */
    const round = (km: number) => [
      road([at(0, 0), at(0, 20)], 'QL.3'),
      road([at(5, 0), at(5, 20)], 'QL.34'),
      road([at(0, 20), at(2.5, 20 + km / 2), at(5, 20)], 'QL.4'),
      road([at(-9, 0), at(0, 0)], 'QL.2'),
    ];
    const bridged = (lines: NetworkLine[]) => gapsOf(buildNetwork(lines).plan).map((g) => Math.round(g.km));
    expect(bridged(round(20))).toEqual([5]);
    expect(bridged(round(1))).toEqual([]);
  });

  it('of the road at an interchange, of which the source has no more, are bridged to the nearest road', () => {
    const fast = line([at(0, -30), at(0, 30)], { class: 'expressway' });
    const ring = road([at(0, 0.2), at(0.2, 0), at(0, -0.2), at(-0.2, 0), at(0, 0.2)], 'QL.1');
    const bridged = (km: number) => gapsOf(buildNetwork([fast, ring, road([at(km, -40), at(km, 40)], 'QL.14')]).plan).map((g) => Math.round(g.km));
    expect([bridged(6), bridged(9)]).toEqual([[6], []]);
  });

  it('are bridged though the road that they lead to was cut for another meanwhile', () => {
    const lines = [
      road([at(0, 0), at(20, 0)], 'QL.1'),
      road([at(5, 0.9), at(5, 2)], 'QL.2'),
      road([at(6, 0.9), at(6, 2)], 'QL.3'),
      road([at(4, 2), at(8, 2), at(8, 0)], 'QL.4'),
    ];
    const toMain = gapsOf(buildNetwork(lines).plan).filter((g) => g.to === 'QL.1');
    expect(toMain.map((g) => g.from).sort()).toEqual(['QL.2', 'QL.3']);
  });

  it("at the end of a project's course are bridged as far as its accuracy leaves open, and open with it", () => {
    const course = line([at(0, 4), at(0, 30)], { class: 'expressway', projects: ['X01'], since: BY_PROJECT, certainty: 'corridor', accuracyM: 8000 });
    const lines = [line([at(-10, 0), at(10, 0)]), line([at(-10, 30), at(10, 30)]), course];
    const opens = (p: string) => (p === 'X01' ? 2028 : null);
    expect(km(lines, at(0, 0), at(1, 30), 2027, opens)).toBeNull();
    expect(km(lines, at(0, 0), at(1, 30), 2028, opens)).toBeCloseTo(31, 0);
  });
});

describe('a year', () => {
  it('has an edge from the first of its projects, or from the map that shows it', () => {
    const both = line([at(0, 0), at(10, 0)], { projects: ['A01', 'A02'], since: BY_PROJECT });
    const opens = (p: string) => (p === 'A01' ? 2030 : 2027);
    const kmIn = (year: number, lines: NetworkLine[]) => partsOf(inYear(buildNetwork(lines).network, opens, year)).length;
    expect([2026, 2027].map((y) => kmIn(y, [both]))).toEqual([0, 1]);
    expect([2025, 2026].map((y) => kmIn(y, [{ ...both, since: 2026 }]))).toEqual([0, 1]);
  });
});

describe('what can be reached', () => {
  it('ends where the time or the distance does, on both sides of the place', () => {
    const view = inYear(buildNetwork([line([at(-10, 0), at(10, 0)])]).network, never, 2026);
    const access = accessTo(view, 'road', at(0, 0));
    const drawn = access && reachWithin(view, access, 3, 'km').coordinates;
    expect(drawn?.reduce((sum, l) => sum + pathMetres(l), 0)).toBeCloseTo(6000, -1);
  });

  it('is the whole when there is time enough', () => {
    const view = inYear(buildNetwork([line([at(-10, 0), at(10, 0)]), line([at(0, -10), at(0, 10)])]).network, never, 2026);
    const access = accessTo(view, 'road', at(1, 0));
    const drawn = access && reachWithin(view, access, 60);
    expect(new Set(drawn?.coordinates.flat().map(String)).size).toBeGreaterThanOrEqual(5);
  });
});

it('a stretch is cut where what runs beside it changes, short ones with their neighbour', () => {
  const cut = cutByLabel([at(0, 0), at(10, 0)], ([lon = 0]) => (lon < (at(4, 0)[0] ?? 0) ? 'a' : lon < (at(4.3, 0)[0] ?? 0) ? 'b' : 'c'));
  expect(cut.map((s) => [s.label, Math.round(pathMetres(s.coordinates) / 100)])).toEqual([
    ['a', 43],
    ['c', 57],
  ]);
});

it('certainties are those of the vocabulary', () => {
  expect([...certaintyOrder].sort()).toEqual([...keysOf(certainties)].sort());
});
