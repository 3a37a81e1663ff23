import { sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { publishChange } from '../publish.ts';
import { effective } from '../tables/effective.ts';
import { tileFeatures, tileWords } from '../tables/tile-features.ts';
import { rebuildTileFeatures } from './rebuild.ts';
import { MADE_FOR } from './said.ts';
import { WHOLE } from './zooms.ts';

/**
 * Makes the rows that tiles are drawn from where they are not there, or were made for other words: in a database of an
 * earlier version. At each start.
 */
export async function ensureTileFeatures(db: Database): Promise<void> {
  if (!db.canEncodeTiles) return;
  await db.orm.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    const [found] = await tx.execute<{ drawn: number; current: number; isMadeForThis: boolean }>(sql`select
      (select count(*)::int from ${tileFeatures} where zoom = ${WHOLE}) as drawn,
      (select count(*)::int from ${effective} where ${effective.knownTo} is null) as current,
      exists (select from ${tileWords} where ${tileWords.madeFor} = ${MADE_FOR}) as "isMadeForThis"`);
    if (found?.drawn !== found?.current || !found?.isMadeForThis) await publishChange(tx, await rebuildTileFeatures(tx, 'all'));
  });
}
