import { describe, expect, it } from 'vitest';
import { formatForeign } from '../../db/format.ts';
import { inForeign, middleRate } from '../../db/money.ts';

describe('money in a foreign currency', () => {
  it('is in millions, to three figures', () => {
    expect(inForeign(6361, 26278)).toBe(242);
    expect(inForeign(6361, 3660)).toBe(1740);
    expect(inForeign(26.278, 26278)).toBe(1);
  });

  it('keeps the bound of the figure that it is made from', () => {
    expect(inForeign({ n: 677, bound: 'at-least' }, 26278)).toEqual({ n: 25.8, bound: 'at-least' });
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('takes no rate of %d', (rate) => {
    expect(() => inForeign(1, rate)).toThrow(RangeError);
  });

  it('is converted half way between what a bank pays and asks', () => {
    expect(middleRate({ buy: 26148, sell: 26408 })).toBe(26278);
  });

  it('is written as people write it', () => {
    expect(formatForeign(242, 'USD', 'vi')).toBe('242 triệu USD');
    expect(formatForeign(1740, 'CNY', 'en')).toBe('CNY 1,740 million');
    expect(formatForeign(1740, 'CNY', 'zh')).toBe('17.4亿元人民币');
    expect(formatForeign(25.8, 'USD', 'zh')).toBe('2,580万美元');
  });
});
