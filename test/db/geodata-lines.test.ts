import { describe, expect, it } from 'vitest';
import { crossings } from '../../db/catalogue/geodata/crossings.ts';
import { bridged, lineMetres, singleCourse } from '../../db/catalogue/geodata/lines.ts';
import { single } from '../../db/catalogue/geodata/single.ts';
import { roadRef } from '../../db/catalogue/geodata/ways.ts';

describe('one course per road', () => {
  const north = [
    [106, 21],
    [106, 21.2],
  ];
  it('drops the second carriageway and keeps the branch that leaves it', () => {
    const other = [
      [106.0008, 21.01],
      [106.0008, 21.1],
      [106.1, 21.1],
    ];
    const [kept, branch, ...rest] = singleCourse([other, north]);
    expect(rest).toEqual([]);
    expect(kept && lineMetres(kept)).toBeCloseTo(lineMetres(north), 0);
    expect(branch && lineMetres(branch) / 10_300).toBeCloseTo(1, 1);
  });

  it('closes a short gap, keeps a long one, and drops a short piece that leads nowhere', () => {
    const next = [
      [106, 21.203],
      [106, 21.4],
    ];
    const far = [
      [106, 21.5],
      [106, 21.6],
    ];
    const stray = [
      [106.3, 21],
      [106.301, 21],
    ];
    const lines = bridged([north, next, far, stray]);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContainEqual([106, 21.203]);
    expect(lines[2]).toEqual(far);
  });

  it.each([
    ['QL. 30B', 'QL.30B'],
    ['QL1', 'QL.1'],
    ['QL.1, QL.25', 'QL.1'],
    ['QL. N2', 'QL.N2'],
    ['QL.4H2', 'QL.4H2'],
    ['CT.01', 'CT.01'],
    ['Đường tỉnh 245', undefined],
    ['', undefined],
  ])('reads %j as %j', (text, ref) => {
    expect(roadRef(text)).toBe(ref);
  });
});

describe('one line per road of the network', () => {
  /** Kilometres east and north of a place in Lạng Sơn. */
  const at = (east: number, north: number) => [106.7 + east / 103.4, 21.8 + north / 110.75];
  const km = (lines: readonly number[][][]) => lines.map((line) => Math.round(lineMetres(line) / 100) / 10);

  it('goes out, and not back along its other carriageway: it ends where the road does', () => {
    const [kept, ...rest] = single([[at(0, 0), at(4, 0), at(8, 1), at(4, 0.02), at(0, 0.02)]]);
    expect(rest).toEqual([]);
    expect(kept).toEqual([at(0, 0), at(4, 0), at(8, 1)]);
  });

  it('goes on after a stretch of two carriageways', () => {
    expect(km(single([[at(0, 0), at(5, 0), at(3, 0.02), at(3, 5)]]))).toEqual([5, 5]);
  });

  it('ends at the tip of a spur, however short', () => {
    expect(single([[at(0, 0), at(0.1, 0), at(0, 0)]])).toEqual([[at(0, 0), at(0.1, 0)]]);
  });

  it.each([
    ['a serpentine', [at(0, 0), at(0.7, 0.1), at(0, 0.2), at(0.7, 0.3), at(0, 0.4)], [2.8]],
    ['a roundabout', [at(0, 0), at(0.03, 0.03), at(0, 0.06), at(-0.03, 0.03), at(0, 0)], [0.2]],
    ['a road that turns round a bay', [at(0, 0), at(5, 0), at(5, 0.2), at(0, 0.2)], [10.2]],
  ])('keeps %s whole', (_, line, length) => {
    expect(km(single([line]))).toEqual(length);
  });
});

describe('crossings', () => {
  it('finds lines that cross, touch in between or run over one another', () => {
    expect(
      crossings([
        [
          [0, 0],
          [4, 4],
        ],
        [
          [0, 4],
          [4, 0],
        ],
      ]),
    ).toHaveLength(1);
    expect(
      crossings([
        [
          [0, 0],
          [4, 0],
        ],
        [
          [2, 0],
          [2, 3],
        ],
      ]),
    ).toHaveLength(1);
    expect(
      crossings([
        [
          [0, 0],
          [4, 0],
        ],
        [
          [0, 0],
          [4, 0],
        ],
      ]),
    ).toHaveLength(1);
    expect(
      crossings([
        [
          [0, 0],
          [2, 0],
          [1, 0],
        ],
      ]),
    ).toHaveLength(1);
  });

  it('lets lines meet at their ends', () => {
    expect(
      crossings([
        [
          [0, 0],
          [4, 0],
          [4, 4],
          [0, 0],
        ],
        [
          [4, 0],
          [8, 0],
        ],
      ]),
    ).toEqual([]);
  });
});
