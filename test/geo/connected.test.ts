import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutProjects, withProjects } from '../../geo/network/altered.ts';
import { courseOf, waysBetween } from '../../geo/network/breaks.ts';
import { buildNetwork } from '../../geo/network/build.ts';
import { BREAK_KM, type Carrier, carriers, connected, gapsBetween } from '../../geo/network/connected.ts';
import { expresswayContacts, railContacts } from '../../geo/network/contacts.ts';
import { coursesOf } from '../../geo/network/courses.ts';
import { interchangesOf } from '../../geo/network/interchanges.ts';
import { ALREADY, BY_PROJECT, certaintyOrder, type NetworkLine } from '../../geo/network/line.ts';
import { search } from '../../geo/network/search.ts';
import { inYear, type Opens, type YearView } from '../../geo/network/year.ts';

/** Corners of a grid of some 8 km: some breaks are narrow enough to hold pieces together. */
const corner = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
const street = fc
  .record({
    from: corner,
    to: corner,
    edgeClass: fc.constantFrom('expressway' as const, 'national' as const, 'rail' as const),
    year: fc.option(fc.integer({ min: 2020, max: 2029 })),
    certainty: fc.constantFrom(...certaintyOrder),
  })
  .filter(({ from, to }) => from[0] !== to[0] || from[1] !== to[1]);
const streets = fc.array(street, { minLength: 1, maxLength: 16 });
const places = fc.array(fc.tuple(fc.double({ min: 0, max: 6, noNaN: true }), fc.double({ min: 0, max: 6, noNaN: true })), {
  minLength: 1,
  maxLength: 8,
});
type Street = typeof street extends fc.Arbitrary<infer T> ? T : never;

const at = ([x, y]: readonly [number, number]) => [106 + x * 0.08, 21 + y * 0.08];
const opens: Opens = (project) => Number(project);

const lineOf = ({ from, to, edgeClass, year, certainty }: Street, i: number): NetworkLine => ({
  id: `s${i}`,
  mode: edgeClass === 'rail' ? 'rail' : 'road',
  class: edgeClass,
  coordinates: [at(from), at(to)],
  ref: '',
  projects: year === null ? [] : [String(year)],
  since: year === null ? ALREADY : BY_PROJECT,
  certainty,
  accuracyM: 100,
});

const groupsIn = (view: YearView, carrier: Carrier, where: readonly (readonly [number, number])[]) => {
  const positions = where.map(at);
  const contacts = carrier === 'expressway' ? expresswayContacts(view, positions) : railContacts(view, positions, positions.slice(0, 2));
  return connected(view, carrier, positions.length, contacts);
};
const runs = { numRuns: 80 };

describe('places that hang together', () => {
  it('are a partition: each in one group or in none, and a group is never empty', () => {
    fc.assert(
      fc.property(streets, places, fc.constantFrom(...carriers), (list, where, carrier) => {
        const { groups, apart, groupOf } = groupsIn(inYear(buildNetwork(list.map(lineOf)).network, opens, 2025), carrier, where);
        const all = [...groups.flatMap((g) => g.members.map((m) => m.place)), ...apart].sort((a, b) => a - b);
        expect(all).toEqual(where.map((_, i) => i));
        groups.forEach((group, g) => {
          expect(group.members.length).toBeGreaterThan(0);
          for (const { place } of group.members) expect(groupOf[place]).toBe(g);
        });
        for (const { km } of groups.flatMap((g) => g.breaks)) expect(km).toBeLessThanOrEqual(BREAK_KM);
      }),
      runs,
    );
  });

  it('stay together in every later year, and whatever is added', () => {
    fc.assert(
      fc.property(streets, places, fc.constantFrom(...carriers), (list, where, carrier) => {
        const { network } = buildNetwork(list.map(lineOf));
        const found = [2019, 2022, 2026, 2030].map((year) => groupsIn(inYear(network, opens, year), carrier, where).groupOf);
        found.slice(1).forEach((later, k) => {
          where.forEach((_, i) => {
            where.forEach((_, j) => {
              const before = found[k] as Int32Array;
              if (before[i] !== -1) expect(later[i]).not.toBe(-1);
              if (before[i] !== -1 && before[i] === before[j]) expect(later[i]).toBe(later[j]);
            });
          });
        });
      }),
      runs,
    );
  });

  it('stay together when any one street comes, however uncertain', () => {
    fc.assert(
      fc.property(streets, street, places, (list, more, where) => {
        const { network } = buildNetwork([...list, { ...more, year: 2050 }].map(lineOf));
        const one = new Set(['2050']);
        const [before, after] = [withoutProjects(network, opens, 2025, one), withProjects(network, opens, 2025, one)];
        const [was, is] = [groupsIn(before, 'expressway', where), groupsIn(after, 'expressway', where)];
        for (const { members } of was.groups) expect(new Set(members.map(({ place }) => is.groupOf[place])).size).toBe(1);
      }),
      runs,
    );
  });

  it('have the best certainty with which they hold together', () => {
    fc.assert(
      fc.property(streets, places, (list, where) => {
        const { network } = buildNetwork(list.map(lineOf));
        const view = inYear(network, opens, 2025);
        for (const { members, certainty } of groupsIn(view, 'rail', where).groups) {
          const level = certaintyOrder.indexOf(certainty);
          // With the less certain courses away they still hang together, with those of this certainty away they do not.
          const upTo = (most: number) => ({ ...view, there: view.there.map((is, e) => (is && (network.certainty[e] as number) <= most ? 1 : 0)) });
          const holds = (most: number) => {
            const of = withAccessible(upTo(most), where);
            return members.every(({ place }) => of[place] !== -1 && of[place] === of[members[0]?.place as number]);
          };
          expect(holds(level)).toBe(true);
          if (level > 0) expect(holds(level - 1)).toBe(false);
        }
      }),
      runs,
    );
  });
});

const km = (x: number, y: number) => [106 + x / 103.8, 21 + y / 110.7];
const line = (edgeClass: 'expressway' | 'national', ...coordinates: number[][]): NetworkLine => {
  const rest = { mode: 'road', ref: '', projects: [], since: ALREADY, certainty: 'alignment', accuracyM: 100 } as const;
  return { id: String(coordinates), class: edgeClass, coordinates, ...rest };
};

describe('kilometres of a group', () => {
  it('count a course once that is drawn twice, a longer way besides, and no change of trains', () => {
    const rail = (certainty: NetworkLine['certainty'], ...coordinates: number[][]): NetworkLine => {
      return { ...line('national', ...coordinates), mode: 'rail', class: 'rail', certainty };
    };
    const planned: Partial<NetworkLine> = { class: 'new-rail', projects: ['2020'], since: BY_PROJECT };
    const lines = [
      rail('corridor', km(0, 0), km(10, 0)),
      rail('alignment', km(0, 0), km(5, 0.01), km(10, 0)),
      rail('alignment', km(0, 0), km(5, 5), km(10, 0)),
      { ...rail('corridor', km(-40, 8), km(40, 8)), ...planned },
    ];
    const view = inYear(buildNetwork(lines, [km(0, 0)]).network, opens, 2025);
    const { groups, groupOfNode } = connected(view, 'rail', 1, railContacts(view, [km(0, 0)], []));
    expect(groups.map((g) => Math.round(g.km))).toEqual([Math.round(10 + 10 * Math.SQRT2 + 80)]);
    const drawn = coursesOf(view, 'rail', { groupOfNode });
    expect(drawn.map((c) => [c.certainty, c.lines.length])).toEqual([
      ['alignment', 2],
      ['corridor', 2],
    ]);
  });
});

describe('an open end of an expressway', () => {
  const road = line('national', km(0, -1), km(0, 1));
  const contactsOf = (lines: NetworkLine[], town: number[], year = 2025) =>
    expresswayContacts(inYear(buildNetwork(lines).network, opens, year), [town]);
  const town = km(30, 3);

  it('lets traffic off, by an interchange that is assumed', () => {
    const lines = [road, line('expressway', km(-5, 0), km(30, 0))];
    expect(contactsOf(lines, town).map((c) => Math.round(c.km))).toEqual([3]);
    const found = interchangesOf(inYear(buildNetwork(lines).network, opens, 2025));
    expect(found.map((i) => i.assumed)).toEqual([true, true, true]);
    // Two carriageways that end beside one another end once.
    const twice = [
      road,
      line('expressway', km(-5, 0), km(29.9, 0)),
      line('expressway', km(29.95, 0.01), km(30, 0.01)),
      line('expressway', km(29.95, -0.02), km(30, -0.02)),
    ];
    expect(contactsOf(twice, town)).toHaveLength(1);
  });

  it('is none where a road is, where a later section goes on, or of a fragment', () => {
    const fast = line('expressway', km(-5, 0), km(30, 0));
    expect(contactsOf([road, fast, line('national', km(30, -20), km(30, 20))], town)).toHaveLength(1);
    const later = { ...line('expressway', km(30, 0), km(60, 0)), projects: ['2030'], since: BY_PROJECT };
    for (const year of [2025, 2030]) expect(contactsOf([road, fast, later], town, year)).toEqual([]);
    expect(contactsOf([line('expressway', km(22, 0), km(30, 0))], town)).toEqual([]);
  });
});

describe('a place that is joined to two expressways', () => {
  const lines = [
    line('expressway', km(-20, 0), km(60, 0)),
    line('expressway', km(-20, 20), km(60, 20)),
    line('national', km(0, -1), km(0, 0), km(-6, 10), km(0, 20), km(0, 21)),
    line('national', km(50, -1), km(50, 21)),
  ];
  const [town, south, north] = [km(0, 10), km(50, -8), km(50, 28)];
  const groupsOf = (where: number[][]) => {
    const view = inYear(buildNetwork(lines).network, opens, 2025);
    return connected(view, 'expressway', where.length, expresswayContacts(view, where)).groups;
  };

  it('holds them together by the way between the interchanges near it, though a shorter one leads from the one to the other elsewhere', () => {
    const [group, ...others] = groupsOf([town, south, north]);
    expect(others).toEqual([]);
    expect(group?.through.map(({ place, way }) => [place, Math.round(way?.km ?? 0)])).toEqual([[0, 23]]);
    expect(groupsOf([south, north])).toHaveLength(2);
  });

  it('holds nothing together where one of them joins nothing else', () => {
    expect(groupsOf([town, south]).map(({ members, through }) => [members.length, through.length])).toEqual([[2, 0]]);
    expect(groupsOf([town, north]).map(({ members, through }) => [members.length, through.length])).toEqual([[2, 0]]);
  });
});

/** The groups by rail of a view whose edges were thinned out. */
function withAccessible(view: YearView, where: readonly (readonly [number, number])[]): Int32Array {
  const positions = where.map(at);
  const contacts = railContacts(view, positions, positions.slice(0, 2)).filter(({ edge }) => view.there[edge as number] === 1);
  return connected(view, 'rail', positions.length, contacts).groupOf;
}

describe('the shortest ways between sets of nodes', () => {
  it('are as long as a search from one set to the other finds, and lead along their edges', () => {
    fc.assert(
      fc.property(streets, (list) => {
        const { network } = buildNetwork(list.map(lineOf));
        const view = inYear(network, opens, 2025);
        const nodes = [...network.lon.keys()].filter((n) => n % 3 === 0);
        const setOf = (node: number) => node % 2;
        for (const way of waysBetween(view, nodes, setOf)) {
          const reach = search(
            view,
            nodes.filter((n) => setOf(n) === way.sets[0]).map((node) => ({ node, km: 0, minutes: 0 })),
            'km',
          );
          const least = Math.min(...nodes.filter((n) => setOf(n) !== way.sets[0]).map((n) => reach.km[n] as number));
          expect(way.km).toBeCloseTo(least, 9);
          expect(way.edges.reduce((sum, e) => sum + (network.km[e] as number), 0)).toBeCloseTo(way.km, 9);
          const course = courseOf(network, way);
          expect(course[0]).toEqual([network.lon[way.nodes[0]], network.lat[way.nodes[0]]]);
          expect(course.at(-1)).toEqual([network.lon[way.nodes[1]], network.lat[way.nodes[1]]]);
        }
      }),
      runs,
    );
  });

  it('keep large groups apart only where no break is narrow enough', () => {
    fc.assert(
      fc.property(streets, places, (list, where) => {
        const view = inYear(buildNetwork(list.map(lineOf)).network, opens, 2025);
        for (const gap of gapsBetween(view, groupsIn(view, 'expressway', where))) expect(gap.km).toBeGreaterThan(BREAK_KM);
      }),
      runs,
    );
  });
});
