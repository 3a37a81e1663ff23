import { describe, expect, it } from 'vitest';
import { CatalogueError } from '../../db/catalogue/problems.ts';
import { DatabaseError } from '../../db/errors.ts';
import { explain } from '../../server/explain.ts';
import { readSettings, SettingsError } from '../../server/settings.ts';

describe('settings', () => {
  it('have defaults that start on one machine, and an empty value is none', () => {
    const defaults = {
      port: 8080,
      host: '127.0.0.1',
      dataDir: expect.stringMatching(/\/data$/),
      databaseUrl: undefined,
      replicaUrls: [],
      databasePool: 10,
      maxRequestsPerMinute: 30_000,
      trustProxy: [],
      tileCacheMB: 256,
    };
    expect(readSettings({})).toEqual(defaults);
    const names = 'PORT HOST DATA_DIR DATABASE_URL DATABASE_REPLICA_URLS DATABASE_POOL MAX_REQUESTS_PER_MINUTE TRUST_PROXY TILE_CACHE_MB'.split(' ');
    expect(readSettings(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(defaults);
  });

  it('are taken as given', () => {
    const databaseUrl = 'postgresql://u:p@db.example.org:5433/atlas?sslmode=require';
    const replicaUrls = ['postgres://u:p%2Cq@replica-1/atlas', 'postgres://u:p@replica-2:5433/atlas?sslmode=require'];
    const given = {
      PORT: '0',
      HOST: '::1',
      DATA_DIR: '/var/lib/atlas',
      DATABASE_URL: databaseUrl,
      DATABASE_REPLICA_URLS: replicaUrls.join(', '),
      DATABASE_POOL: '40',
      MAX_REQUESTS_PER_MINUTE: '0',
      TRUST_PROXY: 'loopback, 10.1.0.0/16,2001:db8::5',
      TILE_CACHE_MB: '0',
    };
    expect(readSettings(given)).toEqual({
      port: 0,
      host: '::1',
      dataDir: '/var/lib/atlas',
      databaseUrl,
      replicaUrls,
      databasePool: 40,
      maxRequestsPerMinute: 0,
      trustProxy: ['loopback', '10.1.0.0/16', '2001:db8::5'],
      tileCacheMB: 0,
    });
  });

  it.each([
    [{ PORT: '80800' }, 'PORT=80800'],
    [{ PORT: '-1' }, 'PORT=-1'],
    [{ PORT: '80.5' }, 'PORT=80.5'],
    [{ PORT: ' 80' }, 'PORT= 80'],
    [{ PORT: '0x50' }, 'PORT=0x50'],
    [{ HOST: 'not a host' }, 'HOST=not a host'],
    [{ HOST: 'http://x' }, 'HOST=http://x'],
    [{ TILE_CACHE_MB: '-1' }, 'TILE_CACHE_MB=-1'],
    [{ TILE_CACHE_MB: '256 MB' }, 'TILE_CACHE_MB=256 MB'],
    [{ DATABASE_URL: 'localhost' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgres://localhost' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'mysql://u:secret@localhost/atlas' }, 'DATABASE_URL'],
    [{ DATABASE_REPLICA_URLS: 'postgres://u:secret@r1/atlas' }, 'DATABASE_REPLICA_URLS=…: replicas need their primary, in DATABASE_URL'],
    ...['mysql://u:secret@r2/atlas', 'u:secret@r2', '', ' ', 'postgres://u:secret@r2/'].map((wrong): [Record<string, string>, string] => [
      { DATABASE_URL: 'postgres://db/atlas', DATABASE_REPLICA_URLS: `postgres://u:secret@r1/atlas,${wrong},postgres://r3/atlas` },
      'DATABASE_REPLICA_URLS=…: address 2 of 3 is not postgres://',
    ]),
    ...['0', '1.5', '-1', 'many', '1001'].map((wrong): [Record<string, string>, string] => [
      { DATABASE_POOL: wrong },
      `DATABASE_POOL=${wrong}: a whole`,
    ]),
    [{ MAX_REQUESTS_PER_MINUTE: 'none' }, 'MAX_REQUESTS_PER_MINUTE=none: a whole number from 0'],
    ...['1', 'true', 'nginx', '10.0.0', '10.0.0.0/33', '0.0.0.0/0', '::/0', '10.0.0.1/', '10.0.0.1/8/8', '10.0.0.1,', ','].map(
      (wrong): [Record<string, string>, string] => [{ TRUST_PROXY: wrong }, `TRUST_PROXY=${wrong}: `],
    ),
  ])('%j is refused by name, without its password', (env, named) => {
    expect(() => readSettings(env)).toThrow(SettingsError);
    expect(() => readSettings(env)).toThrow(named);
    expect(() => readSettings(env)).not.toThrow('secret');
  });
});

describe('what the person who starts the program is told', () => {
  it.each([
    [Object.assign(new Error('x'), { code: 'EADDRINUSE', port: 8080, address: '127.0.0.1' }), 'PORT=8080'],
    [Object.assign(new Error('x'), { code: 'EACCES', port: 80, address: '127.0.0.1' }), 'PORT=80'],
    [Object.assign(new Error('x'), { code: 'EADDRNOTAVAIL', port: 80, address: '203.0.113.7' }), 'HOST=203.0.113.7'],
    [Object.assign(new Error('x'), { code: 'ENOTFOUND', hostname: 'nowhere' }), 'HOST=nowhere'],
    [Object.assign(new Error('x'), { code: 'EAI_AGAIN', hostname: 'nowhere' }), 'HOST=nowhere'],
    [new DatabaseError('LOCKED', 'The data directory is in use', { setting: 'DATA_DIR' }), 'in use'],
    [new CatalogueError([{ file: 'projects/a.yaml', line: 3, id: 'L01', field: 'kind', message: 'wrong' }]), 'projects/a.yaml:3 · L01 · kind: wrong'],
  ])('names what to change, without a trace: %s', (error, named) => {
    expect(explain(error)).toContain(named);
    expect(explain(error)).toContain('cannot start: ');
    expect(explain(error)).not.toMatch(/^\s+at /m);
  });

  it('shows the trace of a bug', () => {
    expect(explain(new TypeError('undefined is not a function'))).toMatch(/^\s+at /m);
  });
});
