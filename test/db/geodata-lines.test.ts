import { describe, expect, it } from 'vitest';
import { crossings } from '../../db/catalogue/geodata/crossings.ts';
import { bridged, lineMetres, singleCourse } from '../../db/catalogue/geodata/lines.ts';
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
