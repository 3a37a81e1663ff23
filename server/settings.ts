import { isIP } from 'node:net';
import { resolve } from 'node:path';

export type Settings = {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  /** Addresses of the primary's streaming replicas; none without a primary. */
  replicaUrls: string[];
  /** Connections that this process opens to the primary, and as many to each replica. */
  databasePool: number;
  /** Requests a minute from one address; 0: as many as come. */
  maxRequestsPerMinute: number;
  /** The proxies whose word on a client's address counts: IP addresses, networks, or a name of `NETWORKS`. */
  trustProxy: string[];
  /** What tiles may take in memory, compressed; 0: none is kept. */
  tileCacheMB: number;
};

/** A setting of the environment is wrong; the message names it, its value and what it may be. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  constructor(
    readonly setting: string,
    value: string,
    expected: string,
  ) {
    super(`${setting}=${value}: ${expected}`);
  }
}

/** Names that Fastify knows for networks of private addresses. */
const NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];
const ADDRESS = 'postgres://user:password@host:port/database (not shown: it may hold a password)';

/**
 * Reads the settings that the README's table lists. An empty value counts as absent, as in a compose file.
 * @throws SettingsError
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const value = (name: string) => (env[name] === '' ? undefined : env[name]);
  const count = (name: string, least: number, most: number, otherwise: number): number => {
    const given = value(name) ?? String(otherwise);
    if (/^\d{1,9}$/.test(given) && Number(given) >= least && Number(given) <= most) return Number(given);
    throw new SettingsError(name, given, `a whole number from ${least} to ${most}`);
  };
  const port = value('PORT') ?? '8080';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new SettingsError('PORT', port, 'a port number from 0 to 65535');
  const host = value('HOST') ?? '127.0.0.1';
  if (!/^[0-9A-Za-z.:-]+$/.test(host)) throw new SettingsError('HOST', host, 'a host name or an IP address to listen on');
  const databaseUrl = value('DATABASE_URL');
  if (databaseUrl !== undefined && !isDatabaseUrl(databaseUrl)) throw new SettingsError('DATABASE_URL', '…', ADDRESS);
  return {
    port: Number(port),
    host,
    dataDir: resolve(value('DATA_DIR') ?? './data'),
    databaseUrl,
    replicaUrls: replicaUrls(value('DATABASE_REPLICA_URLS'), databaseUrl),
    databasePool: count('DATABASE_POOL', 1, 1000, 10),
    // Far above a busy office behind one address, below what would starve it.
    maxRequestsPerMinute: count('MAX_REQUESTS_PER_MINUTE', 0, 100_000_000, 30_000),
    trustProxy: trustProxy(value('TRUST_PROXY')),
    tileCacheMB: count('TILE_CACHE_MB', 0, 999_999, 256),
  };
}

function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname } = new URL(text);
  return ['postgres:', 'postgresql:'].includes(protocol) && pathname.length > 1;
}

/** A comma in a password is written %2C, as in any address. */
function replicaUrls(value: string | undefined, primary: string | undefined): string[] {
  if (value === undefined) return [];
  if (primary === undefined) throw new SettingsError('DATABASE_REPLICA_URLS', '…', 'replicas need their primary, in DATABASE_URL');
  const urls = value.split(',').map((url) => url.trim());
  const wrong = urls.findIndex((url) => !isDatabaseUrl(url));
  if (wrong >= 0) throw new SettingsError('DATABASE_REPLICA_URLS', '…', `address ${wrong + 1} of ${urls.length} is not ${ADDRESS}`);
  return urls;
}

/** A number of proxies is no answer: whoever reaches the port directly would count as the last of them (Fastify 5.12.1 ignores it). */
function trustProxy(value: string | undefined): string[] {
  if (value === undefined) return [];
  const proxies = value.split(',').map((proxy) => proxy.trim());
  const wrong = proxies.find((proxy) => !NETWORKS.includes(proxy) && !isNetwork(proxy));
  if (wrong === undefined) return proxies;
  const expected = `${JSON.stringify(wrong)} is not the address of a proxy or of its network, such as 10.0.0.5, 10.0.0.0/24, ${NETWORKS.join(', ')}`;
  throw new SettingsError('TRUST_PROXY', value, expected);
}

function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const bits = { 4: 32, 6: 128 }[isIP(address)];
  if (bits === undefined || rest.length > 0) return false;
  // /0 would trust everybody's word on who they are.
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) >= 1 && Number(prefix) <= bits);
}
