/** A process that tests kill: commits 1, 2, 3 … in the data directory it is given, and prints each afterwards. */
import { openDatabase } from '../../../db/open.ts';

const db = await openDatabase({ dataDir: process.argv[2] ?? '' });
await db.sql`create table if not exists written (n int primary key)`;
for (;;) {
  const [row] = await db.sql`insert into written select coalesce(max(n), 0) + 1 from written returning n`;
  process.stdout.write(`${row?.n}\n`);
}
