import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../client/measure/figures.ts';
import { formatMeasured, formatMeasuredArea } from '../../client/measure/format.ts';
import { BLANK, drawingOf, type Measuring, withoutLast, withPoint } from '../../client/measure/measuring.ts';
import { readKm } from '../../client/near/read-km.ts';
import { MAX_PATH } from '../../geo/path-text.ts';

const corners = [
  { lon: 106, lat: 21 },
  { lon: 106.1, lat: 21 },
  { lon: 106.1, lat: 21.1 },
  { lon: 106, lat: 21.1 },
];
const square: Measuring = corners.reduce(withPoint, BLANK);

describe('measuring', () => {
  test('a point more, the last point less', () => {
    expect(square.path).toEqual(corners);
    expect(withoutLast(square).path).toEqual(corners.slice(0, 3));
    expect(withoutLast({ ...square, done: true }).done).toBe(false);
  });

  test('the same place again, a point after the end and one too many are left out', () => {
    expect(withPoint(square, { lon: 106, lat: 21.1 })).toBe(square);
    const done = { ...square, done: true };
    expect(withPoint(done, { lon: 107, lat: 21 })).toBe(done);
    const full = Array.from({ length: MAX_PATH + 5 }, (_, i) => ({ lon: 106, lat: 10 + i / 100 })).reduce(withPoint, BLANK);
    expect(full.path).toHaveLength(MAX_PATH);
  });

  test('its figures agree with each other', () => {
    const { along, straight, around, area } = figuresOf(square);
    expect(around).toBeCloseTo(along + straight, 6);
    expect(area).toBeGreaterThan(1.1e8);
    expect(area).toBeLessThan((around / 4) ** 2);
  });

  test('says why there is no area', () => {
    expect(figuresOf({ ...square, path: corners.slice(0, 2) }).area).toBe('too-few');
    expect(figuresOf({ ...square, path: [0, 2, 1, 3].flatMap((i) => corners[i] ?? []) }).area).toBe('crosses');
    expect(figuresOf(BLANK)).toEqual({ along: 0, straight: 0, around: 0, area: 'too-few' });
  });

  test('is drawn as points, as a line, as an area', () => {
    const types = (m: Measuring) => drawingOf(m).map(({ geometry }) => geometry.type);
    expect(types(BLANK)).toEqual([]);
    expect(types({ ...square, path: corners.slice(0, 1) })).toEqual(['Point']);
    expect(types(square)[0]).toBe('LineString');
    expect(types({ ...square, shape: 'area' })[0]).toBe('Polygon');
  });
});

test('figures are written in the unit that their size is spoken of', () => {
  expect([12.34, 999.4, 999.6, 12_345.6].map((m) => formatMeasured(m, 'vi'))).toEqual(['12 m', '999 m', '1 km', '12,35 km']);
  expect([120.4, 12_345, 2.5e8].map((a) => formatMeasuredArea(a, 'vi'))).toEqual(['120 m²', '1,23 ha', '250 km²']);
  expect(formatMeasuredArea(2.5e8, 'zh')).toBe('250平方公里');
});

test('kilometres as typed', () => {
  expect(['5', ' 2,5 ', '0.5', '200', '0', '200,1', '-1', 'năm', '', '1e2'].map(readKm)).toEqual([
    5,
    2.5,
    0.5,
    200,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});
