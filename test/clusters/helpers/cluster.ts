import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import postgres from 'postgres';

const BIN = '/usr/lib/postgresql/15/bin';
const run = promisify(execFile);

/** PostgreSQL does not run as root. */
async function asPostgres(program: string, ...args: string[]): Promise<string> {
  const isRoot = process.getuid?.() === 0;
  const [command, ...rest] = isRoot
    ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', '--', program, ...args]
    : [program, ...args];
  const { stdout } = await run(command ?? program, rest, { cwd: '/' });
  return stdout.trim();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A PostgreSQL cluster of the test's own, on this machine: a primary, or a streaming replica of one. */
export class Cluster {
  readonly host: string;
  readonly #folder: string;
  readonly #sessions: postgres.Sql[] = [];

  private constructor(
    folder: string,
    readonly port: number,
  ) {
    this.#folder = folder;
    this.host = `127.0.0.1:${port}`;
  }

  static async #in(make: (data: string) => Promise<unknown>): Promise<Cluster> {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-cluster-'));
    if (process.getuid?.() === 0) {
      const [uid, gid] = await Promise.all(['-u', '-g'].map(async (of) => Number((await run('id', [of, 'postgres'])).stdout)));
      chownSync(folder, uid ?? 0, gid ?? 0);
    }
    chmodSync(folder, 0o700);
    await make(join(folder, 'data'));
    const cluster = new Cluster(folder, await freePort());
    await cluster.start();
    return cluster;
  }

  static async primary(): Promise<Cluster> {
    return await Cluster.#in((data) =>
      asPostgres(`${BIN}/initdb`, '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'),
    );
  }

  /** A hot standby that streams from this one. */
  async replica(): Promise<Cluster> {
    const from = ['-h', '127.0.0.1', '-p', String(this.port), '-U', 'postgres'];
    return await Cluster.#in((data) => asPostgres(`${BIN}/pg_basebackup`, ...from, '-D', data, '-R', '-c', 'fast', '--no-sync'));
  }

  /** Every statement goes to the log, without its values. */
  async start(): Promise<void> {
    const settings = ['listen_addresses=127.0.0.1', "unix_socket_directories=''", 'fsync=off', 'log_statement=all', 'log_parameter_max_length=0'];
    const options = [`-p ${this.port}`, ...settings.map((s) => `-c ${s}`)].join(' ');
    await asPostgres(`${BIN}/pg_ctl`, '-D', join(this.#folder, 'data'), '-w', '-l', this.#log, '-o', options, 'start');
  }

  /** `immediate` is what a crash looks like from outside. */
  async stop(mode: 'fast' | 'immediate'): Promise<void> {
    await asPostgres(`${BIN}/pg_ctl`, '-D', join(this.#folder, 'data'), '-w', '-m', mode, 'stop');
  }

  /** Stops its processes as they are, as a machine that hangs: connections stay, and nothing answers. `SIGCONT` lets them go on. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    const main = Number(readFileSync(join(this.#folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
    const children = readFileSync(`/proc/${main}/task/${main}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
    for (const pid of [main, ...children]) process.kill(pid, signal);
  }

  url(database = 'atlas', user = 'postgres'): string {
    return `postgres://${user}@${this.host}/${database}`;
  }

  /** A session of the administrator's, closed with the cluster. */
  session(database = 'atlas'): postgres.Sql {
    const sql = postgres(this.url(database), { max: 1, fetch_types: false, onnotice: () => undefined, connection: { application_name: 'test' } });
    this.#sessions.push(sql);
    return sql;
  }

  /** How many lines of the log so far match: counted before and after, it says who was asked. */
  logged(text: RegExp): number {
    return readFileSync(this.#log, 'utf8')
      .split('\n')
      .filter((line) => text.test(line)).length;
  }

  async remove(): Promise<void> {
    await Promise.all(this.#sessions.map((sql) => sql.end({ timeout: 0 })));
    // Stopped already, where a test failed in the middle.
    await this.stop('immediate').catch(() => undefined);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #log(): string {
    return join(this.#folder, 'log');
  }
}
