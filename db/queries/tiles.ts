import { and, eq, type Placeholder, type SQL, sql } from 'drizzle-orm';
import { effective } from '../tables/effective.ts';
import { geometries } from '../tables/geometries.ts';
import { projects } from '../tables/projects.ts';
import { tileFeatures } from '../tables/tile-features.ts';
import { glueTile } from '../tiles/glue.ts';
import { standsText } from '../tiles/said.ts';
import { DRAWN_ANEW } from '../tiles/shape-reader.ts';
import { BUFFER, EXTENT, TILE_MARGIN } from '../tiles/units.ts';
import { rowsFor } from '../tiles/zooms.ts';
import { featureColumns, provinceNames } from './features.ts';
import type { Filter } from './filter.ts';
import { named } from './named.ts';
import { ask, askRaw, type Client, writtenOnce } from './statement.ts';
import { isUsual, type Tile, tileRows } from './tile-rows.ts';
import { healthColumn, stateColumn } from './time.ts';
import { where } from './where.ts';

/**
 * One tile of the layer `projects` (gzip not applied); empty when nothing lies in it.
 * Whatever covers a pixel is in it; of what is smaller, among what the filter leaves, as much as db/tiles/rebuild.ts says.
 * Only where the database can encode tiles: the embedded one cannot.
 */
export async function encodeTile(client: Client, filter: Filter, tile: Tile): Promise<Uint8Array> {
  return filter.asOf === undefined ? await current(client, filter, tile) : await past(client, filter, tile);
}

const geom = sql`${tileFeatures}.geom`;
/** A tile of a statement that is written once for its zoom. */
type AnyTile = { z: number; x: Placeholder; y: Placeholder };
/** In subqueries of their own, the database makes them once. */
const envelope = ({ z, x, y }: AnyTile) => sql`(select ST_TileEnvelope(${z}, ${x}, ${y}))`;
const withMargin = ({ z, x, y }: AnyTile) => sql`(select ST_TileEnvelope(${z}, ${x}, ${y}, margin => ${TILE_MARGIN}::float8))`;

/** What is drawn and said is in the rows: PostGIS finds them, and draws anew what the margin's edge cuts. */
async function current(client: Client, filter: Filter, { z, x, y }: Tile): Promise<Uint8Array> {
  const query = writtenOnce(`tile ${z}`, filter, { x, y }, (at) => {
    const tile = { z, ...at };
    // Farther and nearer tiles than shapes were made for have another grid.
    const isReady = rowsFor(z) === z ? sql`${tileFeatures.shape} is not null and ${geom} @ ${withMargin(tile)}` : sql`false`;
    return sql`
    select string_agg(said, '') as said, string_agg(coalesce(shape, ${DRAWN_ANEW}), '') as shapes, string_agg(stands, '') as stands,
      encode(ST_AsMVT(anew, '', ${EXTENT}::int) filter (where shape is null), 'base64') as anew
    from (
      select ${tileFeatures.said}, case when ${isReady} then ${tileFeatures.shape} end as shape,
        ${standsText(stateColumn(filter, tileFeatures), healthColumn(filter, tileFeatures))} as stands,
        case when ${isReady} then null else ${inTile(tile)} end as geom
      from (${tileRows(filter, z, withMargin(tile))}) as ${tileFeatures} offset 0) found
    cross join lateral (select found.geom) anew
    where found.shape is not null or found.geom is not null`;
  });
  const [[said, shapes, stands, anew] = []] = await askRaw(client, query, isUsual(filter));
  const none = new Uint8Array(0);
  if (!said || !shapes || !stands) return none;
  return glueTile({ said, shapes, stands, anew: anew ? Buffer.from(anew.toString('latin1'), 'base64') : none }, { x, y });
}

/** What was known on another day is in no such row: PostGIS encodes all of it. */
async function past(client: Client, filter: Filter, { z, x, y }: Tile): Promise<Uint8Array> {
  const query = writtenOnce(`past tile ${z}`, filter, { x, y }, (at) => {
    const tile = { z, ...at };
    const provinces = sql`array_to_string(array(select json_array_elements_text(${provinceNames('2024')})), ', ')`;
    const features = sql`select ${named({ ...featureColumns(filter), provinces })}, ${inTile(tile)} as geom
      from (${tileRows(filter, z, withMargin(tile))}) as ${tileFeatures}
      join ${effective} on ${and(eq(effective.projectId, tileFeatures.projectId), where(filter))}
      join ${projects} on ${eq(projects.id, effective.projectId)}
      join ${geometries} on ${eq(geometries.projectId, effective.projectId)}`;
    // As base64: of bytes the driver makes a text of hexadecimal digits, which it takes five times as long to read.
    return sql`select encode(ST_AsMVT(t, 'projects', ${EXTENT}::int, 'geom'), 'base64') as tile from (${features}) t where t.geom is not null`;
  });
  const [row] = await ask<{ tile: string }>(client, query, false);
  return Buffer.from(row?.tile ?? '', 'base64');
}

/** The geometry in the tile's units, clipped to it; what is smaller than a unit is a point, what does not reach it null. */
function inTile(tile: AnyTile): SQL {
  const clipped = (drawn: SQL) => sql`ST_AsMVTGeom(${drawn}, ${envelope(tile)}, ${EXTENT}::int, ${BUFFER}::int, true)`;
  return sql`coalesce(${clipped(geom)}, ${clipped(sql`ST_PointOnSurface(${geom})`)})`;
}
