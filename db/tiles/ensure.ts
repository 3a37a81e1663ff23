import { sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { publishChange } from '../publish.ts';
import { effective } from '../tables/effective.ts';
import { tileFeatures } from '../tables/tile-features.ts';
import { rebuildTileFeatures } from './rebuild.ts';
import { WHOLE } from './zooms.ts';

/** Makes the rows that tiles are drawn from where they are not there: in a database of before there were any. At each start. */
export async function ensureTileFeatures(db: Database): Promise<void> {
  if (!db.canEncodeTiles) return;
  await db.orm.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    const [counted] = await tx.execute<{ drawn: number; current: number }>(sql`select
      (select count(*)::int from ${tileFeatures} where zoom = ${WHOLE}) as drawn,
      (select count(*)::int from ${effective} where ${effective.knownTo} is null) as current`);
    if (counted?.drawn !== counted?.current) await publishChange(tx, await rebuildTileFeatures(tx, 'all'));
  });
}
