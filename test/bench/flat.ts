import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { featureColumns, provinceNames } from '../../db/queries/features.ts';
import { effective } from '../../db/tables/effective.ts';
import { geometries } from '../../db/tables/geometries.ts';
import { projects } from '../../db/tables/projects.ts';
import { tileFeatures } from '../../db/tables/tile-features.ts';
import { WHOLE } from '../../db/tiles/zooms.ts';

/** Names of the columns that are a feature's properties. */
export const PROPERTIES = 'id name nameEn nameZh kind type status funding targetYear basis certainty accuracyM members provinces state health'.split(
  ' ',
);

/**
 * The table that plain queries and other servers answer from, `bench.flat`: one row a project, its properties as columns,
 * as in our tiles; its geometry whole, in Web Mercator (`geom`: they have nothing to transform) and in degrees
 * (`degrees`), indexed whole and by dimension, for who needs a layer of each. Clustered by place.
 */
export async function flatten(db: Database): Promise<void> {
  const provinces = sql`array_to_string(array(select json_array_elements_text(${provinceNames('2024')})), ', ')`;
  const columns: Record<string, unknown> = { ...featureColumns({}), provinces };
  const values = PROPERTIES.map((name) => sql`${columns[name]} as ${sql.identifier(name)}`);
  const geom = sql`${tileFeatures}.geom`;
  await db.orm.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`create schema bench`);
    await tx.execute(
      sql`
      create table bench.flat as
      select row_number() over (order by ST_GeoHash(ST_Transform(ST_Envelope(${geom}), 4326)))::int as gid, ${sql.join(values, sql`, `)},
        ${geom}, ST_Transform(${geom}, 4326) as degrees
      from ${tileFeatures}
      join ${effective} on ${and(eq(effective.projectId, tileFeatures.projectId), isNull(effective.knownTo))}
      join ${projects} on ${eq(projects.id, effective.projectId)}
      join ${geometries} on ${eq(geometries.projectId, effective.projectId)}
      where ${tileFeatures.zoom} = ${WHOLE} order by gid`.inlineParams(),
    );
    await tx.execute(sql`alter table bench.flat add primary key (gid)`);
    for (const of of ['(geom)', '(degrees)', ...[0, 1, 2].map((d) => `(geom) where ST_Dimension(geom) = ${d}`)])
      await tx.execute(sql.raw(`create index on bench.flat using gist ${of}`));
    await tx.execute(sql`create index on bench.flat (kind)`);
    await tx.execute(sql`analyze bench.flat`);
  });
}
