import type { Database } from './open.ts';

/** A Drizzle transaction of either database. */
export type Transaction = Parameters<Parameters<Database['orm']['transaction']>[0]>[0];
/** The database itself or a transaction on it: what a read needs. */
export type Reader = Database['orm'] | Transaction;
