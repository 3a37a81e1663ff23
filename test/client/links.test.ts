import { describe, expect, test } from 'vitest';
import { choicesOf, without } from '../../client/filters/active.ts';
import { formatPoint } from '../../client/links/format-point.ts';
import { gridStep } from '../../client/links/grid-step.ts';
import { chosenPair, filterInEdition, linkedPlaces, type Place, pairValue } from '../../client/links/link-data.ts';

const place = (id: string, nowId: string | null, south: number): Place => ({
  id,
  edition: nowId === null ? '2025' : '2024',
  level: 'province',
  name: { vi: id, en: id, zh: id },
  nowId,
  parentId: null,
  wasIds: [],
  box: [105, south, 106, south + 1],
});
const places = [place('bac-giang', 'bac-ninh-2025', 21), place('bac-ninh', 'bac-ninh-2025', 20.9), place('lang-son', 'lang-son-2025', 21.5)];

test('a pair is the same in either order, and only one alone is chosen', () => {
  expect(pairValue('lang-son', 'cao-bang')).toBe(pairValue('cao-bang', 'lang-son'));
  expect(chosenPair({ link: ['cao-bang~lang-son'] })).toEqual(['cao-bang', 'lang-son']);
  expect([{}, { link: ['any'] }, { link: ['a~b', 'b~c'] }].map(chosenPair)).toEqual([null, null, null]);
});

describe('the other edition', () => {
  test('makes of a pair that of the new provinces', () => {
    expect(filterInEdition({ q: 'x', link: ['bac-giang~lang-son'] }, '2025', places)).toEqual({ q: 'x', link: ['bac-ninh-2025~lang-son-2025'] });
  });

  test('forgets a pair within one new province, and a new pair that could be several old ones', () => {
    expect(filterInEdition({ link: ['bac-giang~bac-ninh'] }, '2025', places)).toEqual({ link: ['any-2025'] });
    expect(filterInEdition({ link: ['bac-ninh-2025~lang-son-2025'] }, '2024', places)).toEqual({ link: ['any'] });
  });
});

test('the provinces that have a link stand from north to south', () => {
  const cell = { projects: 1, bestStatus: null, firstYear: null, byAgreement: { both: 1, stated: 0, drawn: 0 } };
  const matrix = { projects: 1, cells: [{ ...cell, from: 'bac-giang', to: 'lang-son' }] };
  expect(linkedPlaces(matrix, places).map((p) => p.id)).toEqual(['lang-son', 'bac-giang']);
});

test('arrows go to the next filled cell and stop at the edge', () => {
  const filled = (r: number, c: number) => (r === 0 && c === 3) || (r === 2 && c === 0);
  expect(gridStep(filled, 4, [0, 0], 'ArrowRight')).toEqual([0, 3]);
  expect(gridStep(filled, 4, [0, 0], 'ArrowDown')).toEqual([2, 0]);
  expect(gridStep(filled, 4, [0, 3], 'ArrowRight')).toBeNull();
  expect(gridStep(filled, 4, [0, 0], 'Enter')).toBeNull();
});

test('a link is a chip of its own', () => {
  const filter = { link: ['any', 'a~b'], q: 'x' };
  expect(choicesOf(filter).filter((c) => c.field === 'link')).toHaveLength(2);
  expect(without(filter, 'link', 'any').link).toEqual(['a~b']);
});

test('a crossing is written latitude first', () => {
  expect(formatPoint(106.4417, 22.3618, 'vi')).toBe('22,362° B, 106,442° Đ');
  expect(formatPoint(106.4417, 22.3618, 'en')).toBe('22.362° N, 106.442° E');
});
