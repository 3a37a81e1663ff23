import { PROPERTIES } from './flat.ts';
import { chooseOne } from './pgbench.ts';
import type { Tile } from './tile-list.ts';

const columns = PROPERTIES.map((name) => `"${name}"`).join(', ');

/** The query that every tutorial has: each feature whose box meets the tile with its margin, clipped, encoded. */
export const plainTile = (z: string, x: string, y: string, kind?: string): string => `
  select ST_AsMVT(t, 'projects', 4096, 'geom') as tile
  from (
    select ${columns}, ST_AsMVTGeom(geom, ST_TileEnvelope(${z}, ${x}, ${y}), 4096, 256, true) as geom
    from bench.flat
    where geom && ST_TileEnvelope(${z}, ${x}, ${y}, margin => 0.0625)${kind === undefined ? '' : ` and kind = '${kind}'`}
  ) t where geom is not null`;

/** For pgbench: one tile of the list by lot, each as likely. */
export const plainScript = (tiles: readonly Tile[], kind?: string): string =>
  `${chooseOne(tiles)}\n${plainTile(':z', ':x', ':y', kind).replaceAll(/\s+/g, ' ').trim()};\n`;
