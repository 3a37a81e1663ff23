import { resolve } from 'node:path';

export type Settings = { port: number; host: string; dataDir: string; databaseUrl: string | undefined; tileCacheMB: number };

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

/**
 * Reads PORT (8080), HOST (127.0.0.1), DATA_DIR (./data), DATABASE_URL (absent: embedded database) and TILE_CACHE_MB
 * (256; 0: no cache).
 * An empty value counts as absent, as in a compose file.
 * @throws SettingsError
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const value = (name: string) => (env[name] === '' ? undefined : env[name]);
  const port = value('PORT') ?? '8080';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new SettingsError('PORT', port, 'a port number from 0 to 65535');
  const host = value('HOST') ?? '127.0.0.1';
  if (!/^[0-9A-Za-z.:-]+$/.test(host)) throw new SettingsError('HOST', host, 'a host name or an IP address to listen on');
  const tileCacheMB = value('TILE_CACHE_MB') ?? '256';
  if (!/^\d{1,6}$/.test(tileCacheMB)) throw new SettingsError('TILE_CACHE_MB', tileCacheMB, 'a whole number of megabytes, 0 for no cache');
  return {
    port: Number(port),
    host,
    dataDir: resolve(value('DATA_DIR') ?? './data'),
    databaseUrl: databaseUrl(value('DATABASE_URL')),
    tileCacheMB: Number(tileCacheMB),
  };
}

function databaseUrl(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const expected = 'postgres://user:password@host:port/database (not shown: it may hold a password)';
  if (!URL.canParse(value)) throw new SettingsError('DATABASE_URL', '…', expected);
  const url = new URL(value);
  const database = url.pathname.slice(1);
  if (!['postgres:', 'postgresql:'].includes(url.protocol) || database === '') throw new SettingsError('DATABASE_URL', '…', expected);
  return value;
}
