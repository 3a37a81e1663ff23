import type { Database } from '../../db/open.ts';
import { rebuildTileFeatures } from '../../db/tiles/rebuild.ts';
import type { Transaction } from '../../db/transaction.ts';

/** Fills the tables that follow from the projects' rows, by the set-based functions that keep them. */
export async function afterFill(db: Database, tx: Transaction): Promise<void> {
  if (db.canEncodeTiles) await rebuildTileFeatures(tx, 'all');
}
