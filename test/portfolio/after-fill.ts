import type { Transaction } from '../../db/transaction.ts';

/** Fills the tables that follow from the projects' rows, by the set-based functions that keep them; at present there are none. */
export async function afterFill(_tx: Transaction): Promise<void> {
  return;
}
