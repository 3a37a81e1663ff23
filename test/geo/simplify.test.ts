import * as fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { simplifyLine, simplifyRing } from '../../geo/simplify.ts';

const position: fc.Arbitrary<Position> = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
const line = fc.array(position, { minLength: 2, maxLength: 60 });
const ring = fc.array(position, { minLength: 3, maxLength: 60 }).map((open) => [...open, open[0] as Position]);
const tolerance = fc.integer({ min: 0, max: 40 });

/** How far a position is from the nearest of the straight pieces of a line. */
function offset([x = 0, y = 0]: Position, along: readonly Position[]): number {
  const pieces = along.slice(1).map(([bx = 0, by = 0], i) => {
    const [ax = 0, ay = 0] = along[i] ?? [];
    const square = (bx - ax) ** 2 + (by - ay) ** 2;
    const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square));
    return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
  });
  return Math.min(...pieces);
}

describe('a simplified line', () => {
  it('has some of the positions in their order, both ends among them, and strays from none by more than the tolerance', () => {
    fc.assert(
      fc.property(line, tolerance, (given, limit) => {
        const kept = simplifyLine(given, limit);
        let at = -1;
        for (const p of kept) {
          at = given.indexOf(p, at + 1);
          expect(at).toBeGreaterThanOrEqual(0);
        }
        expect([kept[0], kept.at(-1)]).toEqual([given[0], given.at(-1)]);
        for (const p of given) expect(offset(p, kept)).toBeLessThanOrEqual(limit + 1e-9);
      }),
    );
  });

  it('leaves out what lies straight between others, and keeps a corner', () => {
    const corner = [
      [0, 0],
      [5, 0],
      [10, 0.4],
      [10, 10],
    ];
    expect(simplifyLine(corner, 0.5)).toEqual([corner[0], corner[2], corner[3]]);
    expect(simplifyLine(corner, 100)).toEqual([corner[0], corner[3]]);
  });
});

describe('a simplified ring', () => {
  it('is closed, has four positions or more, and strays by no more than the tolerance', () => {
    fc.assert(
      fc.property(ring, tolerance, (given, limit) => {
        const kept = simplifyRing(given, limit);
        expect(kept.length).toBeGreaterThanOrEqual(4);
        expect(kept[0]).toEqual(kept.at(-1));
        for (const p of given) expect(offset(p, kept)).toBeLessThanOrEqual(limit + 1e-9);
      }),
    );
  });

  it('keeps a triangle, with an area, of any outline that has one', () => {
    const round = Array.from({ length: 36 }, (_, i): Position => [Math.cos((i * Math.PI) / 18), Math.sin((i * Math.PI) / 18)]);
    const kept = simplifyRing([...round, round[0] as Position], 100);
    expect(kept).toHaveLength(4);
    expect(new Set(kept.map(String)).size).toBe(3);
  });
});
