import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_ZOOM, MapCells } from '../../db/map-cells.ts';
import { TILE_MARGIN } from '../../db/tiles/units.ts';

/** Boxes in widths of a cell: [west, north, east, south] of the Web Mercator grid of zoom 10. */
const box = fc
  .tuple(fc.double({ min: 800, max: 850, noNaN: true }), fc.double({ min: 440, max: 490, noNaN: true }), size(), size())
  .map(([x, y, width, height]) => [x, y, x + width, y + height] as const);
function size() {
  return fc.oneof(fc.constant(0), fc.double({ min: 0, max: 6, noNaN: true }));
}
const tile = fc
  .record({
    z: fc.integer({ min: 0, max: 18 }),
    x: fc.double({ min: 795, max: 860, noNaN: true }),
    y: fc.double({ min: 435, max: 500, noNaN: true }),
  })
  .map(({ z, x, y }) => ({ z, x: Math.floor(x * 2 ** (z - CELL_ZOOM)), y: Math.floor(y * 2 ** (z - CELL_ZOOM)) }));

/** The cells that db/publish.ts marks for a box. */
function cellsOf([west, north, east, south]: readonly [number, number, number, number], version: string) {
  const cells: { x: number; y: number; version: string }[] = [];
  for (let x = Math.floor(west - TILE_MARGIN); x <= Math.floor(east + TILE_MARGIN); x++)
    for (let y = Math.floor(north - TILE_MARGIN); y <= Math.floor(south + TILE_MARGIN); y++) cells.push({ x, y, version });
  return cells;
}

/** How far a tile is from a box, in widths of a cell, along the axis where it is farther. */
function apart([west, north, east, south]: readonly [number, number, number, number], { z, x, y }: { z: number; x: number; y: number }): number {
  const width = 2 ** (CELL_ZOOM - z);
  return Math.max(west - (x + 1) * width, x * width - east, north - (y + 1) * width, y * width - south);
}

describe('the version of a tile', () => {
  it('is that of the last change whose box it or its margin touches, and of none that is farther off than its cells', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 4 }), fc.array(tile, { minLength: 20, maxLength: 60 }), (boxes, tiles) => {
        const cells = new MapCells();
        for (const [i, b] of boxes.entries()) cells.touch(cellsOf(b, String(i + 1)));
        for (const t of tiles) {
          const width = 2 ** (CELL_ZOOM - t.z);
          const touched = boxes.map((b, i) => (apart(b, t) <= width * TILE_MARGIN ? i + 1 : 0));
          // What is nearer than the margin and two cells (one on either side, cut where the grid cuts) may count.
          const near = boxes.map((b, i) => (apart(b, t) <= Math.max(width, 1) * TILE_MARGIN + 2 ? i + 1 : 0));
          const version = Number(cells.versionOf(t));
          expect(version, JSON.stringify(t)).toBeGreaterThanOrEqual(Math.max(...touched));
          expect(version, JSON.stringify(t)).toBeLessThanOrEqual(Math.max(...near));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is 0 where nothing ever lay', () => expect(new MapCells().versionOf({ z: 3, x: 6, y: 3 })).toBe('0'));
});
