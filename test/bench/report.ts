import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import postgres from 'postgres';
import { figures, figuresOf, type Results, type Row, written } from './measure.ts';

export type Machine = Record<string, string>;

/** The machine and the versions of what takes part; what is not there is left out. */
export async function machine(server: string | undefined): Promise<Machine> {
  const said = (command: string, ...args: string[]) => {
    try {
      return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
    } catch (error) {
      // nginx says its version on standard error; what is not installed says nothing.
      return String((error as { stderr?: unknown }).stderr ?? '');
    }
  };
  const versions = {
    processor: `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.version,
    mapserver: /MapServer version (\S+)/.exec(said('/usr/bin/mapserv', '-v'))?.[1],
    nginx: /nginx\/(\S+)/.exec(said('sh', '-c', '/usr/sbin/nginx -v 2>&1'))?.[1],
    wrk: /wrk (\S+)/.exec(said('sh', '-c', 'wrk -v 2>&1'))?.[1],
    ...(server === undefined ? {} : await ofDatabase(server)),
  };
  return Object.fromEntries(Object.entries(versions).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

async function ofDatabase(server: string): Promise<Machine> {
  const sql = postgres(server, { max: 1, onnotice: () => undefined });
  try {
    const [row] = await sql`select current_setting('server_version') as version,
      (select default_version from pg_available_extensions where name = 'postgis') as postgis`;
    const settings =
      await sql`select name, current_setting(name) as value from pg_settings where name in ('shared_buffers', 'work_mem', 'fsync', 'jit', 'max_parallel_workers_per_gather')`;
    return { postgresql: row?.version, postgis: row?.postgis, settings: settings.map((s) => `${s.name} ${s.value}`).join(', ') };
  } finally {
    await sql.end();
  }
}

const table = (head: string[], rows: string[][]) =>
  [head, head.map((_, i) => (i < 2 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** A table for what is measured by the same figures. */
function tables(rows: readonly Row[]): string[] {
  const alike = new Map<string, Row[]>();
  for (const row of rows) {
    const by = figuresOf(rows.filter(({ what }) => what === row.what)).join();
    alike.set(by, [...(alike.get(by) ?? []), row]);
  }
  return [...alike.values()].map((list) => {
    const shown = figuresOf(list);
    return table(
      ['what', 'who', ...shown.map((figure) => figures[figure])],
      list.map((row) => [row.what, row.subject, ...shown.map((figure) => written(row[figure]))]),
    );
  });
}

/** The results as a page of Markdown. */
export function page(machineFacts: Machine, how: string, sections: ReadonlyMap<string, Results & { notes: Record<string, string> }>): string {
  const parts = [...sections].map(([title, { rows, verdicts, notes }]) =>
    [
      `## ${title}`,
      ...Object.entries(notes).map(([name, note]) => `${name}: ${note}.`),
      verdicts.length === 0
        ? ''
        : table(
            ['what', 'compared', 'measured', 'wanted', ''],
            verdicts.map((v) => [v.what, v.text, written(v.value), v.wanted ?? '', v.met === null ? '' : v.met ? '✓' : '✗']),
          ),
      ...tables(rows),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  const facts = Object.entries(machineFacts).map(([name, value]) => `${name} ${value}`);
  return `# What \`npm run bench\` measured last\n\n${how}\n\n${facts.join(' · ')}\n\n${parts.join('\n\n')}\n`;
}
