import type { Database } from '../../../db/open.ts';

/**
 * Fills up a database that holds a catalogue to so many projects more, each a copy of one of the catalogue's (but not of
 * what is drawn with many vertices), in seconds: as many rows as a stress test needs, where it does not matter what they say.
 */
export async function addCopies(db: Database, copies: number): Promise<void> {
  await db.sql.begin(async (tx) => {
    await tx`set local statement_timeout = 0`;
    await tx`
      create temporary table copies on commit drop as
      select 'Z' || lpad((n / 10000)::text, 2, '0') || '.' || lpad((n % 10000)::text, 4, '0') as id, 1000 + n as position, ids[1 + n % cardinality(ids)] as original
      from (select array_agg(project_id order by project_id) as ids from geometries where ST_NPoints(geom) <= 200) originals, generate_series(0, ${copies - 1}::int) n`;
    await tx`
      insert into projects (id, type, kind, form, name, position)
      select copies.id, type, kind, form, name, copies.position from copies join projects on projects.id = original`;
    await tx`
      insert into geometries select (jsonb_populate_record(geometries, jsonb_build_object('project_id', copies.id))).* from copies join geometries on project_id = original`;
    await tx`
      insert into effective
      select (jsonb_populate_record(effective, jsonb_build_object('project_id', copies.id, 'position', copies.position))).* from copies join effective on project_id = original and known_to is null`;
    await tx`update atlas_state set data_version = data_version + 1`;
  });
  await db.sql`vacuum analyze`;
}
