import { expect, test } from 'vitest';
import { heightAfterDrag, nextHeight } from '../../client/app/sheet-heights.ts';
import { ordered } from '../../client/list/order.ts';

const row = (id: string, vi: string, targetYear: number | null, costBnVnd: number | null) => ({
  id,
  name: { vi, en: vi, zh: vi },
  targetYear,
  costBnVnd,
});
const rows = [
  row('A', 'Đường vành đai', 2030, null),
  row('B', 'Dĩ An', null, 5),
  row('C', 'Ẩm Thực', 2026, 5),
  row('D', 'Cao tốc 10', 2026, 80),
  row('E', 'Cao tốc 9', null, null),
];
const ids = (sort: Parameters<typeof ordered>[1]) =>
  ordered(rows, sort, 'vi')
    .map(({ id }) => id)
    .join('');

test('names go in the order of the Vietnamese alphabet, numbers by value', () => {
  expect(ids('name')).toBe('CEDBA');
});

test('what is not stated comes last and equals keep catalogue order', () => {
  expect(ids('catalogue')).toBe('ABCDE');
  expect(ids('year')).toBe('CDABE');
  expect(ids('cost')).toBe('DBCAE');
});

test('the sheet goes through its heights and to the nearest after a drag', () => {
  expect([nextHeight('peek'), nextHeight('half'), nextHeight('full')]).toEqual(['half', 'full', 'peek']);
  expect([0.1, 0.5, 0.9].map(heightAfterDrag)).toEqual(['peek', 'half', 'full']);
});
