import { expect, it } from 'vitest';
import { buildApp } from '../../server/app.ts';
import { readSettings } from '../../server/settings.ts';

const ASKED = 3;

/** The statuses that two clients get, each with three requests through one proxy (127.0.0.1), where two a minute are allowed. */
async function behindProxy(env: Record<string, string>): Promise<{ first: number[]; second: number[] }> {
  const { trustProxy, maxRequestsPerMinute } = readSettings({ MAX_REQUESTS_PER_MINUTE: '2', ...env });
  const service = { state: 'starting', step: '', db: undefined } as const;
  const app = await buildApp(service, {
    screen: new URL('./nothing-here/', import.meta.url),
    logger: false,
    tileCacheMB: 0,
    trustProxy,
    maxRequestsPerMinute,
  });
  const statuses = async (client: string) => {
    const seen: number[] = [];
    for (let i = 0; i < ASKED; i++) {
      // The first address is the client's own invention; the proxy adds what it sees.
      const headers = { 'x-forwarded-for': `198.51.100.${i}, ${client}` };
      seen.push((await app.inject({ url: '/health/live', headers, remoteAddress: '127.0.0.1' })).statusCode);
    }
    return seen;
  };
  const both = { first: await statuses('203.0.113.1'), second: await statuses('2001:db8::1') };
  await app.close();
  return both;
}

it('behind a trusted proxy each client has its own limit, whatever it says of itself', async () => {
  const each = { first: [200, 200, 429], second: [200, 200, 429] };
  for (const proxy of ['127.0.0.1', 'loopback', '127.0.0.0/8', '10.0.0.1,127.0.0.1', '::1,127.0.0.1/32'])
    expect(await behindProxy({ TRUST_PROXY: proxy })).toEqual(each);
});

it('a proxy that is not named is the one client of all, and what it says of others is not believed', async () => {
  const one = { first: [200, 200, 429], second: [429, 429, 429] };
  expect(await behindProxy({})).toEqual(one);
  expect(await behindProxy({ TRUST_PROXY: '10.0.0.0/8, uniquelocal, linklocal, fe80::/10' })).toEqual(one);
});

it('without a limit everybody is answered', async () => {
  expect(await behindProxy({ MAX_REQUESTS_PER_MINUTE: '0' })).toEqual({ first: [200, 200, 200], second: [200, 200, 200] });
});
