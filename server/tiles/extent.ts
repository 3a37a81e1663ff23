import { TILE_MARGIN } from '../../db/map-cells.ts';
import { VIETNAM_EXTENT } from '../../geo/valid.ts';
import type { TileAddress } from './grid.ts';

/** Web Mercator with the world from 0 to 1, y downwards. */
const across = (lon: number) => (lon + 180) / 360;
const down = (lat: number) => (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;

const [WEST, SOUTH, EAST, NORTH] = VIETNAM_EXTENT;
const [LEFT, RIGHT, TOP, BOTTOM] = [across(WEST), across(EAST), down(NORTH), down(SOUTH)];

/** Whether a project can be drawn in a tile or in its margin: all of them lie in Vietnam's extent (a check of the table). */
export function canHoldProjects({ z, x, y }: TileAddress): boolean {
  const size = 2 ** z;
  const [left, right, top, bottom] = [x - TILE_MARGIN, x + 1 + TILE_MARGIN, y - TILE_MARGIN, y + 1 + TILE_MARGIN];
  return right >= LEFT * size && left <= RIGHT * size && bottom >= TOP * size && top <= BOTTOM * size;
}
