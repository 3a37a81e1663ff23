import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../client/corridors/strip-data.ts';
import { kmStep } from '../../client/corridors/strip-data.ts';
import { AXIS, labelled, lanesOf, scaleOf, WIDTH, yOf } from '../../client/corridors/strip-layout.ts';
import { counted, DEFAULT_SLIP, readSlip } from '../../client/network/network-data.ts';
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

  it('is refused with the letters of the map', () => {
    expect(lettered('Điểm «107.9,20.3» (to) nằm trên biển.')).toBe('Điểm «107.9,20.3» (B) nằm trên biển.');
    expect(lettered('点“107.9,20.3”（from）位于海上。')).toBe('点“107.9,20.3”（A）位于海上。');
  });
});

describe('the connected country', () => {
  it('counts places by kind', () => {
    expect(counted([{ kind: 'gate' }, { kind: 'capital' }, { kind: 'capital' }, { kind: 'airport' }])).toEqual({ capitals: 2, gates: 1, ports: 0 });
  });

  it('reads years of a slip, and takes the usual ones for anything else', () => {
    expect(['1', '12', '20'].map(readSlip)).toEqual([1, 12, 20]);
    expect(['0', '21', '-1', 'x', '2.5', undefined].map(readSlip)).toEqual(Array(6).fill(DEFAULT_SLIP));
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
