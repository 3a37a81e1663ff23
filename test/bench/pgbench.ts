import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BenchDatabase } from './databases.ts';
import { type Measure, share } from './measure.ts';

/** Debian keeps it beside the server. */
const PLACES = ['/usr/bin', ...[18, 17, 16, 15, 14, 13].map((version) => `/usr/lib/postgresql/${version}/bin`)];

export type Querying = { database: BenchDatabase; scripts: readonly string[]; clients: number; seconds: number; folder: string };

/** Statements over the database's own socket by as many clients, nothing between: what PostgreSQL itself can do. */
export async function pgbench({ database, scripts, clients, seconds, folder }: Querying): Promise<Measure> {
  const program = PLACES.map((place) => join(place, 'pgbench')).find((path) => existsSync(path));
  if (!program) throw new Error('no pgbench: run test/bench/install.sh');
  const home = mkdtempSync(join(folder, 'pgbench-'));
  const files = scripts.map((script, i) => {
    const file = join(home, `${i}.sql`);
    writeFileSync(file, script);
    return ['-f', file];
  });
  const { host, port, user, name } = database.socket;
  const args = ['-n', '-M', 'prepared', '-c', String(clients), '-j', '2', '-T', String(seconds), '-l', '--log-prefix', join(home, 'log')];
  const run = promisify(execFile)(program, [...args, '--random-seed', '7', ...files.flat(), '-h', host, '-p', port, '-U', user, name], {
    cwd: home,
    timeout: (seconds + 300) * 1000,
  });
  const { stdout } = await run;
  const perSecond = Number(/^tps = ([\d.]+)/m.exec(stdout)?.[1]);
  if (!(perSecond > 0) || /failed transactions: [1-9]/.test(stdout)) throw new Error(`pgbench: ${stdout}`);
  // Client, transaction and microseconds are the first three of each line.
  const logs = readdirSync(home).filter((file) => file.startsWith('log'));
  const times = logs.flatMap((file) => readFileSync(join(home, file), 'utf8').trim().split('\n')).map((line) => Number(line.split(' ')[2]) / 1000);
  return { perSecond, p50Ms: share(times, 0.5), p95Ms: share(times, 0.95) };
}

/** Chooses one of so many rows of figures for each transaction: `:name` for each name, found by halving. */
export function chooseOne(rows: readonly Record<string, number>[]): string {
  const names = Object.keys(rows[0] ?? {});
  const pick = (name: string, low: number, high: number): string => {
    if (low === high) return String(rows[low]?.[name]);
    const middle = (low + high) >> 1;
    return `case when :i <= ${middle} then ${pick(name, low, middle)} else ${pick(name, middle + 1, high)} end`;
  };
  return [`\\set i random(0, ${rows.length - 1})`, ...names.map((name) => `\\set ${name} ${pick(name, 0, rows.length - 1)}`)].join('\n');
}
