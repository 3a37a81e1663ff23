import { type SQL, sql } from 'drizzle-orm';
import { VIETNAM_EXTENT } from '../geo/valid.ts';
import { CELL_ZOOM } from './map-cells.ts';
import { TILE_MARGIN } from './tiles/units.ts';
import type { Transaction } from './transaction.ts';

/** The channel on which every process is told; the payload is the version. */
export const CHANNEL = 'atlas_changed';

/**
 * Raises the data version, marks the map cells where these projects lie or lay, and tells every process (NOTIFY, when
 * the transaction commits). Call it in the transaction that changed projects, once, after the rows are written.
 * @param projects ids of the projects that are new, changed or deleted: none, where the change is to nothing that is
 *   drawn; `all` marks the whole map
 * @returns the new version, decimal digits
 */
export async function publishChange(tx: Transaction, projects: readonly string[] | 'all'): Promise<string> {
  // Writers wait here for one another, so versions are committed in their order.
  const [state] = await tx.execute<{ version: string }>(
    sql`update atlas_state set data_version = data_version + 1 returning data_version::text as version`,
  );
  if (!state) throw new Error('atlas_state has no row');
  const { version } = state;
  if (projects === 'all') {
    await tx.execute(markCells(sql`values (${sql.join([...VIETNAM_EXTENT], sql`::float8, `)}::float8)`, version));
    await tx.execute(markProjects(sql`select id from projects union select project_id from project_versions`, version));
  } else if (projects.length > 0) {
    const named = sql`select distinct id from json_array_elements_text(${JSON.stringify(projects)}::json) as named (id)`;
    // Where they lie before where they lay is forgotten.
    const boxes = sql`select west, south, east, north from project_versions where project_id in (${named}) and west is not null
      union select ${boxOf} from geometries g where g.project_id in (${named})`;
    await tx.execute(markCells(boxes, version));
    await tx.execute(markProjects(named, version));
  }
  await tx.execute(sql`select pg_notify(${CHANNEL}, ${version})`);
  return version;
}

const boxOf = sql`ST_XMin(g.geom), ST_YMin(g.geom), ST_XMax(g.geom), ST_YMax(g.geom)`;

/** Gives the version to all cells that the boxes touch, or whose margin they touch. */
function markCells(boxes: SQL, version: string): SQL {
  const column = (lon: SQL, margin: number) => sql`floor((${lon} + 180) / 360 * ${2 ** CELL_ZOOM}::int + ${margin}::float8)::int`;
  const row = (lat: SQL, margin: number) =>
    sql`floor((1 - asinh(tan(radians(${lat}))) / pi()) / 2 * ${2 ** CELL_ZOOM}::int + ${margin}::float8)::int`;
  const [west, south, east, north] = [sql`west`, sql`south`, sql`east`, sql`north`];
  return sql`
    insert into map_cells (x, y, version)
    select distinct x, y, ${version}::bigint
    from (${boxes}) box (west, south, east, north),
      generate_series(${column(west, -TILE_MARGIN)}, ${column(east, TILE_MARGIN)}) x,
      generate_series(${row(north, -TILE_MARGIN)}, ${row(south, TILE_MARGIN)}) y
    on conflict (x, y) do update set version = excluded.version`;
}

/** Gives the version to the projects, with the box where they are now; one that is deleted keeps its last. */
function markProjects(ids: SQL, version: string): SQL {
  return sql`
    insert into project_versions (project_id, version, west, south, east, north)
    select n.id, ${version}::bigint, ${boxOf} from (${ids}) n (id) left join geometries g on g.project_id = n.id
    on conflict (project_id) do update set version = excluded.version,
      west = coalesce(excluded.west, project_versions.west), south = coalesce(excluded.south, project_versions.south),
      east = coalesce(excluded.east, project_versions.east), north = coalesce(excluded.north, project_versions.north)`;
}
