import fc from 'fast-check';
import type { Feature, LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../client/corridors/strip-data.ts';
import { kmStep } from '../../client/corridors/strip-data.ts';
import { AXIS, labelled, lanesOf, scaleOf, WIDTH, yOf } from '../../client/corridors/strip-layout.ts';
import { APART, effectMarks, groupMarks, placesOf } from '../../client/network/marks.ts';
import { type Adds, type ConnectedView, counted, type Dependants, groupColour } from '../../client/network/network-data.ts';
import { DEFAULT_SLIP, droppedSlip, readSlip } from '../../client/network/slip.ts';
import { courseFeatures } from '../../client/reach/drawing.ts';
import { formatMinutes } from '../../client/reach/duration.ts';
import { joinedLegs } from '../../client/reach/joined-legs.ts';
import { lettered } from '../../client/reach/refused.tsx';
import { boxAround } from '../../client/state/page-marks.ts';
import { withPoint } from '../../client/state/way.ts';
import { languages } from '../../db/vocabulary.ts';

const A = { lon: 106, lat: 21 };
const B = { lon: 105, lat: 20 };

describe('a way', () => {
  it('takes its points one after the other, then another end', () => {
    expect(withPoint(undefined, A)).toEqual({ from: A });
    expect(withPoint({ from: A }, B)).toEqual({ from: A, to: B });
    expect(withPoint({ from: A, to: B }, A)).toEqual({ from: A, to: A });
    expect(withPoint({ to: B }, A)).toEqual({ from: A, to: B });
  });

  it('has its minutes as one says them', () => {
    expect(languages.map((lang) => formatMinutes(95.4, lang))).toEqual(['1 giờ 35 phút', '1 h 35 min', '1小时35分钟']);
    expect(formatMinutes(59.6, 'en')).toBe('1 h');
    expect(formatMinutes(0.2, 'vi')).toBe('dưới 1 phút');
    expect(formatMinutes(0.6, 'zh')).toBe('1分钟');
  });

  it('tells what follows on one road as one leg, without joints', () => {
    const leg = (ref: string, km: number, kind: 'way' | 'gap' = 'way') =>
      ({ kind, class: 'national', ref, project: null, km, minutes: km, certainty: 'alignment', accuracyM: 100 }) as const;
    const told = joinedLegs([leg('QL.1', 2), leg('', 0.01), leg('QL.1', 3), leg('QL.4B', 4), leg('QL.4B', 0.02, 'gap'), leg('QL.4B', 1)]);
    expect(told.map(({ ref, km }) => [ref, km])).toEqual([
      ['QL.1', 5],
      ['QL.4B', 4],
      ['QL.4B', 0.02],
      ['QL.4B', 1],
    ]);
  });

  it('counts an unnamed piece within a road as the road’s, and no other', () => {
    const leg = (ref: string, km: number, certainty: 'alignment' | 'corridor' = 'alignment') =>
      ({ kind: 'way', class: 'rail', ref, project: null, km, minutes: km, certainty, accuracyM: 100 }) as const;
    const told = (...legs: ReturnType<typeof leg>[]) => joinedLegs(legs).map(({ ref, km }) => [ref, km]);
    expect(told(leg('A', 5), leg('', 0.5), leg('A', 6), leg('', 0.5), leg('A', 1))).toEqual([['A', 13]]);
    expect(told(leg('A', 5), leg('', 0.5), leg('B', 6))).toHaveLength(3);
    expect(told(leg('A', 5), leg('', 2.5), leg('A', 6))).toHaveLength(3);
    expect(told(leg('A', 5), leg('', 0.5, 'corridor'), leg('A', 6))).toHaveLength(3);
    expect(told(leg('', 0.5), leg('A', 6))).toHaveLength(2);
  });

  it('is drawn leg by leg as surely as each is known, whole and in order', () => {
    const course = [0, 1, 2, 3, 4].map((lon) => [lon, 0]);
    const leg = (km: number, certainty: 'alignment' | 'corridor', kind: 'way' | 'gap' = 'way') => ({ km, certainty, kind });
    const drawn = courseFeatures(course, [leg(10, 'alignment'), leg(10, 'alignment'), leg(10, 'corridor'), leg(10, 'corridor', 'gap')]);
    expect(drawn.map(({ properties }) => properties?.mark)).toEqual(['way', 'weak', 'bridge']);
    const lines = drawn.map(({ geometry }) => (geometry as LineString).coordinates.map(([lon = 0]) => Number(lon.toFixed(6))));
    expect(lines.map((line) => [line[0], line.at(-1)])).toEqual([
      [0, 2],
      [2, 3],
      [3, 4],
    ]);
    expect(courseFeatures(course, [])).toEqual([]);
  });

  it('is refused with the letters of the map', () => {
    expect(lettered('Điểm «107.9,20.3» (to) nằm trên biển.')).toBe('Điểm «107.9,20.3» (B) nằm trên biển.');
    expect(lettered('点“107.9,20.3”（from）位于海上。')).toBe('点“107.9,20.3”（A）位于海上。');
  });
});

describe('the connected country', () => {
  const local = ({ vi }: { vi: string }) => vi;
  const place = (id: string) => ({ id, kind: 'capital', name: { vi: id, en: id, zh: id }, at: [106, 21] });
  const marksOf = (features: Feature[]) => features.map(({ properties }) => `${properties?.mark} ${properties?.colour} ${properties?.sign ?? ''}`);

  it('colours courses and places alike by group, the largest on top; weak courses and those of no group apart', () => {
    const group = (id: string) => ({ members: [{ ...place(id), joinedAt: [106, 21] }], breaks: [], through: [] });
    const view = { groups: [group('a'), group('b')], apart: [place('c')], gaps: [] } as unknown as ConnectedView;
    const courses = [
      { group: 0, certainty: 'alignment' as const, lines: [] },
      { group: -1, certainty: 'alignment' as const, lines: [] },
      { group: 1, certainty: 'corridor' as const, lines: [] },
    ];
    const marks = marksOf(groupMarks(view, courses, local));
    expect(marks.filter((m) => /^(course|weak)/.test(m))).toEqual([`course ${APART} `, `weak ${groupColour(1)} `, `course ${groupColour(0)} `]);
    expect(marks.filter((m) => m.startsWith('place'))).toEqual([`place ${groupColour(1)} 2`, `place ${groupColour(0)} 1`]);
  });

  it('marks each place once: joined, farther off, both, or by the group it was in', () => {
    const adds = { groups: { expressway: { joined: [place('joined'), place('both')], merged: [[[place('one'), place('late')], [place('two')]]] } } };
    const worse = { worse: [place('late'), place('both'), place('late')] };
    const features = effectMarks(undefined, adds as unknown as Adds, worse as unknown as Dependants, 'expressway', local);
    expect(Object.fromEntries(features.map(({ properties }) => [properties?.id, properties?.sign]))).toEqual({
      one: '1',
      two: '2',
      late: '−',
      joined: '+',
      both: '±',
    });
    expect(features).toHaveLength(5);
  });

  it('is shown where a project’s own course and what it joins are, not as wide as all that it makes nearer', () => {
    const adds = { groups: { expressway: { joined: [{ ...place('joined'), at: [106.5, 22] }], merged: [] } } } as unknown as Adds;
    const worse = { worse: [{ ...place('far'), at: [105, 10] }] } as unknown as Dependants;
    const shape = {
      type: 'LineString' as const,
      coordinates: [
        [106, 21],
        [106, 22],
      ],
    };
    expect(boxAround(placesOf(effectMarks(shape, adds, worse, 'expressway', local)))).toEqual([106, 21, 106.5, 22]);
    const nothing = { groups: { expressway: { joined: [], merged: [] } } } as unknown as Adds;
    expect(boxAround(placesOf(effectMarks(undefined, nothing, worse, 'expressway', local)))).toEqual([105, 10, 105, 10]);
  });

  it('counts places by kind', () => {
    expect(counted([{ kind: 'gate' }, { kind: 'capital' }, { kind: 'capital' }, { kind: 'airport' }])).toEqual({ capitals: 2, gates: 1, ports: 0 });
  });

  it('reads years of a slip, and takes the usual ones for anything else', () => {
    expect(['1', '12', '20'].map(readSlip)).toEqual([1, 12, 20]);
    expect(['0', '21', '-1', 'x', '2.5', undefined].map(readSlip)).toEqual(Array(6).fill(DEFAULT_SLIP));
    // What is dropped of an address is told.
    expect(droppedSlip('/network/projects/L01/99')).toEqual([{ parameter: 'years', value: '99', problem: 'bad-value' }]);
    expect(['/network/projects/L01/3', '/network/projects/L01', '/projects/L01/99'].flatMap(droppedSlip)).toEqual([]);
  });

  it('has a box around its places, none around none', () => {
    expect(boxAround([])).toBeNull();
    expect(
      boxAround([
        [106, 21],
        [105, 22],
      ]),
    ).toEqual([105, 21, 106, 22]);
  });
});

const entry = (key: string): Entry => ({ key }) as Entry;
const mark = fc.record({
  x: fc.integer({ min: 16, max: WIDTH - 16 }),
  y: fc.integer({ min: 30, max: 190 }),
  text: fc.string({ minLength: 1, maxLength: 20 }),
});

describe('the strip', () => {
  it('writes no name over another, and none outside', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
        const names = labelled(marks.map((m, i) => ({ entry: entry(String(i)), ...m })));
        const boxes = names.map(({ x, y, text, anchor }) => {
          const wide = [...text].reduce((sum, c) => sum + (c > '\u2e80' ? 12 : 6.4), 0);
          return anchor === 'start' ? { x1: x, x2: x + wide, y } : { x1: x - wide, x2: x, y };
        });
        for (const [i, a] of boxes.entries()) {
          expect(a.x1).toBeGreaterThanOrEqual(0);
          expect(a.x2).toBeLessThanOrEqual(WIDTH + 0.001);
          for (const b of boxes.slice(i + 1)) expect(a.x2 < b.x1 || b.x2 < a.x1 || Math.abs(a.y - b.y) >= 13).toBe(true);
        }
      }),
    );
  });

  it('gives every stretch a lane of its own while it lasts', () => {
    const stretch = fc.record({ from: fc.integer({ min: 0, max: 100 }), length: fc.integer({ min: 1, max: 40 }) });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 30 }), (given) => {
        const stretches = given.map(({ from, length }, i) => ({ key: String(i), from, to: from + length }));
        const lanes = lanesOf(stretches);
        for (const a of stretches)
          for (const b of stretches) if (a.key < b.key && lanes.get(a.key) === lanes.get(b.key)) expect(a.to < b.from || b.to < a.from).toBe(true);
      }),
    );
  });

  it('has the left of the road above, what is farther farther away', () => {
    expect(yOf({ side: 'on', offsetM: 0 })).toBe(AXIS);
    expect(yOf({ side: 'left', offsetM: 100 })).toBeLessThan(AXIS);
    expect(yOf({ side: 'right', offsetM: 5000 })).toBeGreaterThan(yOf({ side: 'right', offsetM: 500 }));
    const { x } = scaleOf(10, 60);
    expect([x(10), x(60)]).toEqual([52, WIDTH - 16]);
  });

  it('has at most twelve marks on its scale', () => {
    fc.assert(fc.property(fc.double({ min: 1, max: 1200, noNaN: true }), (length) => length / kmStep(length) <= 12));
  });
});
