import { TILE_MARGIN } from '../../db/tiles/units.ts';
import { toUnitSquare } from '../../geo/mercator.ts';
import { VIETNAM_EXTENT } from '../../geo/valid.ts';
import type { TileAddress } from './grid.ts';

const [WEST, SOUTH, EAST, NORTH] = VIETNAM_EXTENT;
const [LEFT = 0, TOP = 0] = toUnitSquare([WEST, NORTH]);
const [RIGHT = 1, BOTTOM = 1] = toUnitSquare([EAST, SOUTH]);

/** Whether a project can be drawn in a tile or in its margin: all of them lie in Vietnam's extent (a check of the table). */
export function canHoldProjects({ z, x, y }: TileAddress): boolean {
  const size = 2 ** z;
  const [left, right, top, bottom] = [x - TILE_MARGIN, x + 1 + TILE_MARGIN, y - TILE_MARGIN, y + 1 + TILE_MARGIN];
  return right >= LEFT * size && left <= RIGHT * size && bottom >= TOP * size && top <= BOTTOM * size;
}
