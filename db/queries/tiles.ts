import { eq, type SQL, sql } from 'drizzle-orm';
import { effective } from '../tables/effective.ts';
import { geometries } from '../tables/geometries.ts';
import { projects } from '../tables/projects.ts';
import { tileFeatures } from '../tables/tile-features.ts';
import { cellOf, sizeOf } from '../tiles/cells.ts';
import { pixel, rowsFor, WHOLE } from '../tiles/zooms.ts';
import { NOT_STATED } from '../vocabulary.ts';
import { featureColumns, provinceNames } from './features.ts';
import type { Filter } from './filter.ts';
import { named } from './named.ts';
import { ask, type Client, isNarrowed } from './statement.ts';
import { healthColumn, stateColumn } from './time.ts';
import { where } from './where.ts';

type Tile = { z: number; x: number; y: number };

/** Units a tile is divided into, and how far beyond its edge features reach, in the same units. */
const EXTENT = 4096;
const BUFFER = 256;

/**
 * One tile of the layer `projects` as PostGIS encodes it (gzip not applied); empty when nothing lies in it.
 * Whatever covers a pixel is in it; of what is smaller, among what the filter leaves, as much as db/tiles/rebuild.ts says.
 * Only where the database can encode tiles: the embedded one cannot.
 */
export async function encodeTile(client: Client, filter: Filter, tile: Tile): Promise<Uint8Array> {
  // As base64: of bytes the driver makes a text of hexadecimal digits, which it takes five times as long to read.
  const query = sql`select encode(ST_AsMVT(t, 'projects', ${EXTENT}::int, 'geom'), 'base64') as tile from (${features(filter, tile)}) t where t.geom is not null`;
  const [row] = await ask<{ tile: string }>(client, query, !isNarrowed(filter));
  return Buffer.from(row?.tile ?? '', 'base64');
}

function features(filter: Filter, tile: Tile): SQL {
  const drawn = isNarrowed(filter) ? sql`(${shown(tile, filter)} union all ${unhidden(tile, filter)})` : sql`(${shown(tile)})`;
  if (filter.asOf === undefined) return sql`select ${named(currentColumns(filter))}, ${inTile(tile)} from ${drawn} as ${tileFeatures}`;
  const provinces = sql`array_to_string(array(select json_array_elements_text(${provinceNames('2024')})), ', ')`;
  return sql`select ${named({ ...featureColumns(filter), provinces })}, ${inTile(tile)} from ${drawn} as ${tileFeatures}
    join ${effective} on ${eq(effective.projectId, tileFeatures.projectId)}
    join ${projects} on ${eq(projects.id, effective.projectId)}
    join ${geometries} on ${eq(geometries.projectId, effective.projectId)}
    where ${where(filter)}`;
}

/** As `featureColumns` with the provinces' names in one text, but from the one table: what holds now. */
function currentColumns(filter: Filter) {
  const { projectId, targetBasis, status, funding, name, nameEn, nameZh, kind, type, targetYear, certainty, accuracyM, members, provinces } =
    tileFeatures;
  const stated = (column: unknown) => sql`coalesce(${column}, ${NOT_STATED})`;
  return {
    ...{ id: projectId, name, nameEn, nameZh, kind, type, status: stated(status), funding: stated(funding), targetYear },
    ...{ basis: stated(targetBasis), certainty, accuracyM, members, provinces },
    state: stateColumn(filter, tileFeatures),
    health: stated(healthColumn(filter, tileFeatures)),
  };
}

/** The rows of one zoom: its partition by name, which spares the planner the other eight. */
const partition = (zoom: number) => sql.identifier(`tile_features_${zoom}`);
const rowsOf = (zoom: number) => sql`${partition(zoom)} as ${tileFeatures}`;

const reaches = ({ z, x, y }: Tile) => sql`${tileFeatures}.geom && ST_TileEnvelope(${z}, ${x}, ${y}, margin => ${BUFFER / EXTENT}::float8)`;

const isLeft = (filter: Filter) => sql`exists (select from ${effective} join ${projects} on ${eq(projects.id, effective.projectId)}
  where ${eq(effective.projectId, tileFeatures.projectId)} and ${where(filter)})`;

/** What the tile's zoom draws of the whole portfolio, narrowed by the filter. */
function shown(tile: Tile, filter?: Filter): SQL {
  return sql`select * from ${rowsOf(rowsFor(tile.z))} where ${reaches(tile)} ${filter ? sql`and ${isLeft(filter)}` : sql``}`;
}

/** What is drawn besides once a filter has left out what hid it: again one in each square. */
function unhidden(tile: Tile, filter: Filter): SQL {
  const zoom = rowsFor(tile.z);
  if (zoom === WHOLE) return sql`select * from ${rowsOf(WHOLE)} where false`;
  const cell = sql.join(cellOf(sql`${tileFeatures}.geom`, zoom), sql`, `);
  return sql`(select distinct on (${cell}) * from ${rowsOf(WHOLE)}
    where ${reaches(tile)} and ${sizeOf(sql`${tileFeatures}.geom`)} < ${pixel(zoom)}::float8 and ${isLeft(filter)}
      and not exists (select from ${partition(zoom)} other where other.project_id = ${tileFeatures.projectId})
    order by ${cell}, ${tileFeatures.position}, ${tileFeatures.projectId} collate "C")`;
}

/** The geometry in the tile's units, clipped to it; what is smaller than a unit is a point, what does not reach it null. */
function inTile({ z, x, y }: Tile): SQL {
  const clipped = (geom: SQL) => sql`ST_AsMVTGeom(${geom}, ST_TileEnvelope(${z}, ${x}, ${y}), ${EXTENT}::int, ${BUFFER}::int, true)`;
  const geom = sql`${tileFeatures}.geom`;
  return sql`coalesce(${clipped(geom)}, ${clipped(sql`ST_PointOnSurface(${geom})`)}) as geom`;
}
