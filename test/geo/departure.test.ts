import { describe, expect, it } from 'vitest';
import { departure } from '../../geo/departure.ts';

describe('departure', () => {
  it('is the share of the stated length, unless the bound allows it', () => {
    expect(departure(100, 90)).toBeCloseTo(0.1);
    expect(departure({ n: 100, bound: 'at-least' }, 120)).toBe(0);
    expect(departure({ n: 100, bound: 'at-least' }, 80)).toBeCloseTo(0.2);
    expect(departure({ n: 100, bound: 'at-most' }, 80)).toBe(0);
    expect(departure({ n: 100, bound: 'about' }, 110)).toBeCloseTo(0.1);
  });
});
