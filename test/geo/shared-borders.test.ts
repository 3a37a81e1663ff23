import * as fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../db/catalogue/places.ts';
import { CatalogueError, type CatalogueProblem } from '../../db/catalogue/problems.ts';
import { CATALOGUE } from '../../db/catalogue/read.ts';
import { ringArea } from '../../geo/ring.ts';
import { BorderJoin, simplifyBorder } from '../../geo/shared-borders.ts';

const SIDE = 3;
const STEPS = 12;
const wiggle = fc.integer({ min: -40, max: 40 });
const lines = fc.array(fc.array(wiggle, { minLength: STEPS - 1, maxLength: STEPS - 1 }), { minLength: 32, maxLength: 32 });
const turns = fc.array(fc.tuple(fc.nat({ max: 4 * STEPS - 1 }), fc.boolean()), { minLength: SIDE * SIDE, maxLength: SIDE * SIDE });

/** Nine areas side by side with wiggling borders, 1200 wide in all; each ring begins anywhere and runs either way. */
function partition(wiggles: number[][], starts: [number, boolean][]): Position[][] {
  // The border from a crossing of the grid to the one east or south of it.
  const border = (column: number, row: number, isAcross: boolean): Position[] => {
    const bends = wiggles[(row * (SIDE + 1) + column) * 2 + Number(isAcross)] ?? [];
    return Array.from({ length: STEPS + 1 }, (_, i) => {
      const [along, off] = [(i * 400) / STEPS, i === 0 || i === STEPS ? 0 : (bends[i - 1] ?? 0)];
      return isAcross ? [column * 400 + along, row * 400 + off] : [column * 400 + off, row * 400 + along];
    });
  };
  return starts.map(([start, isTurned], i) => {
    const [column, row] = [i % SIDE, Math.floor(i / SIDE)];
    const sides = [
      border(column, row, true),
      border(column + 1, row, false),
      border(column, row + 1, true).reverse(),
      border(column, row, false).reverse(),
    ];
    const open = sides.flatMap((side) => side.slice(0, -1));
    const ring = [...open.slice(start), ...open.slice(0, start)];
    const closed = [...ring, ring[0] ?? []];
    return isTurned ? closed.reverse() : closed;
  });
}

const name = (a: Position | undefined, b: Position | undefined) => `${a} ${b}`;

/** Of each ring the pieces between what is left of it, each under the name of the first step that it takes the place of. */
function pieces(ring: Position[], left: Position[]): { first: string; piece: [Position, Position] }[] {
  const open = ring.slice(0, -1);
  return left.slice(1).map((to, i) => {
    const from = left[i] ?? to;
    return { first: name(from, open[(open.indexOf(from) + 1) % open.length]), piece: [from, to] };
  });
}

/** How many stretches of border are shared by two rings; fails where a shared stretch is not the same in both. */
function sharedAlike(rings: Position[][], tolerance: number): number {
  const join = new BorderJoin();
  const joined = rings.map((ring) => join.join(ring));
  const simplified = joined.map((ring) => simplifyBorder(ring, join.corners, tolerance));
  const steps = new Set(joined.flatMap((ring) => ring.slice(1).flatMap((to, i) => name(ring[i], to))));
  const drawn = new Set(simplified.flatMap((ring) => ring.slice(1).map((to, i) => name(ring[i], to))));
  const reversed = (step: string) => step.split(' ').reverse().join(' ');
  const shared = joined.flatMap((ring, i) => pieces(ring, simplified[i] ?? []).filter(({ first }) => steps.has(reversed(first))));
  expect(shared.filter(({ piece: [from, to] }) => !drawn.has(name(to, from)))).toEqual([]);
  return shared.length;
}

describe('borders that are simplified', () => {
  it('leave no gap and no overlap between areas, wherever a ring begins and whichever way it runs', () => {
    fc.assert(
      fc.property(lines, turns, fc.integer({ min: 0, max: 60 }), (wiggles, starts, tolerance) => {
        const rings = partition(wiggles, starts);
        const join = new BorderJoin();
        const joined = rings.map((ring) => join.join(ring));
        // The four corners of the whole belong to one area each.
        expect(join.corners.size).toBe((SIDE + 1) ** 2 - 4);
        const simplified = joined.map((ring) => simplifyBorder(ring, join.corners, tolerance));
        const count = new Map<string, number>();
        for (const ring of simplified) {
          expect(ring[0]).toBe(ring.at(-1));
          for (const [i, to] of ring.entries()) {
            if (i === 0) continue;
            const key = [ring[i - 1], to].map(String).sort().join(' ');
            count.set(key, (count.get(key) ?? 0) + 1);
          }
        }
        const outside = [...count].filter(([, times]) => times === 1).flatMap(([key]) => key.split(' '));
        // What belongs to one area alone runs round the whole: within a bend of its edge.
        const isAtEdge = (at: string) => at.split(',').some((v) => Number(v) <= 40 || Number(v) >= 1160);
        expect(outside.filter((at) => !isAtEdge(at))).toEqual([]);
        expect([...count.values()].filter((times) => times > 2)).toEqual([]);
      }),
    );
  });

  it('leave an enclave the same as the hole that it fills', () => {
    const round = Array.from({ length: 40 }, (_, i): Position => [Math.cos(i / 6.3) * 100 + (i % 3), Math.sin(i / 6.3) * 100]);
    const hole = [...round, round[0] ?? []];
    const enclave = [...round.slice(17), ...round.slice(0, 18)].reverse();
    const join = new BorderJoin();
    const [a, b] = [join.join(hole), join.join(enclave)];
    expect(join.corners.size).toBe(0);
    for (const tolerance of [1, 8, 500]) {
      const [one, other] = [simplifyBorder(a, join.corners, tolerance), simplifyBorder(b, join.corners, tolerance)];
      expect(new Set(one)).toEqual(new Set(other));
      expect(one.length).toBeLessThan(40);
      expect(Math.abs(ringArea(one))).toBeCloseTo(Math.abs(ringArea(other)));
    }
  });

  it('are the same on both sides of every border between provinces, at every zoom', async () => {
    const problems: CatalogueProblem[] = [];
    const places = await readPlaces(CATALOGUE, problems);
    if (problems.length > 0) throw new CatalogueError(problems);
    for (const edition of ['2024', '2025']) {
      const rings = places.filter((p) => p.level === 'province' && p.edition === edition).flatMap((p) => p.geom?.coordinates.flat() ?? []);
      // A degree is about 2⁻⁸·⁵ of the world: 2 units of a tile at zoom 4 and at zoom 7.
      for (const tolerance of [0.011, 0.0014]) expect(sharedAlike(rings, tolerance)).toBeGreaterThan(500);
    }
  });
});
