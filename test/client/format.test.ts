import { describe, expect, test } from 'vitest';
import { formatAccuracy, formatArea, formatDate, formatLength, formatMoney, formatNumber, formatQuantity } from '../../client/format.ts';

describe('figures as people write them', () => {
  test('numbers', () => {
    expect([formatNumber(1234.5, 'vi'), formatNumber(1234.5, 'en'), formatNumber(1234.567, 'zh')]).toEqual(['1.234,5', '1,234.5', '1,234.57']);
  });

  test('money, given in billions of đồng', () => {
    expect(formatMoney(11808, 'vi')).toBe('11.808 tỷ đồng');
    expect(formatMoney(11808, 'en')).toBe('VND 11,808 billion');
    // One 亿 is a hundred million: ten of them are a billion.
    expect(formatMoney(11808, 'zh')).toBe('118,080亿越南盾');
  });

  test('length, area and accuracy carry their unit', () => {
    expect([formatLength(59.87, 'vi'), formatLength(59.87, 'zh')]).toEqual(['59,87 km', '59.87公里']);
    expect([formatArea(22000, 'en'), formatArea(22000, 'zh')]).toEqual(['22,000 ha', '22,000公顷']);
    expect([formatAccuracy(150, 'vi'), formatAccuracy(3000, 'vi'), formatAccuracy(150, 'zh')]).toEqual(['150 m', '3 km', '150米']);
  });

  test('a bound stands before its figure', () => {
    const write = (n: number) => formatLength(n, 'vi');
    expect(
      [5, { n: 5, bound: 'at-least' }, { n: 5, bound: 'at-most' }, { n: 5, bound: 'about' }].map((quantity) =>
        formatQuantity(quantity as never, write),
      ),
    ).toEqual(['5 km', '≥ 5 km', '≤ 5 km', '≈ 5 km']);
  });
});

describe('dates as exact as their source', () => {
  test.each([
    ['2026', '2026', '2026', '2026年'],
    ['2026-Q3', 'quý III/2026', 'Q3 2026', '2026年第三季度'],
    ['2026-09', '09/2026', 'Sep 2026', '2026年9月'],
    ['2026-09-03', '03/09/2026', '3 Sep 2026', '2026年9月3日'],
  ])('%s', (date, vi, en, zh) => {
    expect([formatDate(date, 'vi'), formatDate(date, 'en'), formatDate(date, 'zh')]).toEqual([vi, en, zh]);
  });
});
