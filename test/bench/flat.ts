import { sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { healthColumn, stateColumn } from '../../db/queries/time.ts';
import { tileFeatures } from '../../db/tables/tile-features.ts';
import { WHOLE } from '../../db/tiles/zooms.ts';
import { NOT_STATED } from '../../db/vocabulary.ts';

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
  const t = tileFeatures;
  const stated = (column: unknown) => sql`coalesce(${column}, ${NOT_STATED})`;
  const values = [
    ...[t.projectId, t.name, t.nameEn, t.nameZh, t.kind, t.type, stated(t.status), stated(t.funding), t.targetYear, stated(t.targetBasis)],
    ...[t.certainty, t.accuracyM, t.members, t.provinces, stateColumn({}, t), stated(healthColumn({}, t))],
  ].map((value, i) => sql`${value} as ${sql.identifier(PROPERTIES[i] ?? '')}`);
  await db.orm.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`create schema bench`);
    await tx.execute(
      sql`
      create table bench.flat as
      select row_number() over (order by ST_GeoHash(ST_Transform(ST_Envelope(geom), 4326)))::int as gid, ${sql.join(values, sql`, `)},
        geom, ST_Transform(geom, 4326) as degrees
      from ${t} where ${t.zoom} = ${WHOLE} order by gid`.inlineParams(),
    );
    await tx.execute(sql`alter table bench.flat add primary key (gid)`);
    for (const of of ['(geom)', '(degrees)', ...[0, 1, 2].map((d) => `(geom) where ST_Dimension(geom) = ${d}`)])
      await tx.execute(sql.raw(`create index on bench.flat using gist ${of}`));
    await tx.execute(sql`create index on bench.flat (kind)`);
    await tx.execute(sql`analyze bench.flat`);
  });
}
