import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { languages } from '../../../db/vocabulary.ts';
import { buildApp } from '../../../server/app.ts';
import type { Service } from '../../../server/service.ts';
import { openAtlas } from '../../db/helpers/atlas.ts';

/** No bundle: the wire alone. */
const NO_SCREEN = new URL('./nothing-here/', import.meta.url);

/** What no answer may hold: lines of a trace, or a statement of SQL. */
export const LEAKS = /\bat .*\(?(\/|file:|node:).*:\d+|node_modules|select |insert |PostgresError|stack/i;

export type Refusal = { problem: string; message: string; parameter?: string; value?: string };
export type TrpcAnswer = {
  status: number;
  body: { result: { data: unknown }; error: { message: string; data: { code: string; httpStatus: number; path?: string } } };
};

/**
 * The server on a free port of its own, with no database until `service` is given one.
 * @param log is told each line of its log, from warnings on
 */
export async function openWire(log?: (line: string) => void) {
  const service: Service = { state: 'starting', step: 'opening', db: undefined };
  const app = await buildApp(service, { screen: NO_SCREEN, logger: log ? { level: 'warn', stream: { write: log } } : false, tileCacheMB: 16 });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const get = (path: string, headers: Record<string, string> = {}) => fetch(origin + path, { headers });

  /** One call, by GET as the screen makes it; checks that no error leaks. */
  async function trpc(path: string, input?: unknown): Promise<TrpcAnswer> {
    const response = await get(`/trpc/${path}${input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`}`);
    const text = await response.text();
    if (response.status !== 200) expect(text).not.toMatch(LEAKS);
    return { status: response.status, body: JSON.parse(text) };
  }
  /** The paths of all routes, parameters as declared. */
  const routes = () => [...app.printRoutes({ commonPrefix: false }).matchAll(/ (\/\S*) \(/g)].map(([, path = '']) => path);
  return { service, port, origin, get, trpc, routes, close: () => app.close() };
}
export type Wire = Awaited<ReturnType<typeof openWire>>;

/** The same over a database of its own with the catalogue that comes with the program; `close` removes it. */
export async function openAtlasWire(log?: (line: string) => void) {
  const wire = await openWire(log);
  const test = await openAtlas();
  Object.assign(wire.service, { state: 'ready', db: test.db });
  const close = async () => {
    await wire.close();
    await test.drop();
  };
  return { ...wire, db: test.db, close };
}
export type AtlasWire = Awaited<ReturnType<typeof openAtlasWire>>;

/** The error of a refusal outside tRPC: JSON, without a trace or a statement of SQL. */
export async function refusal(response: Response): Promise<Refusal> {
  const text = await response.text();
  expect(response.headers.get('content-type')).toMatch(/application\/json/);
  expect(text).not.toMatch(LEAKS);
  return (JSON.parse(text) as { error: Refusal }).error;
}

/** A 400 that says in each language what is wrong with which parameter; gives what it says. */
export async function expectRefused(wire: Pick<Wire, 'get'>, path: string, expected: Omit<Refusal, 'message'>): Promise<string[]> {
  const said: string[] = [];
  for (const language of languages) {
    const response = await wire.get(path, { 'accept-language': language });
    expect(response.status).toBe(400);
    const { message, ...error } = await refusal(response);
    expect(error).toMatchObject(expected);
    expect(message).toContain(expected.parameter);
    said.push(message);
  }
  expect(new Set(said).size).toBe(languages.length);
  return said;
}

/** Whatever a request did to it, the process answers the next one. */
export async function expectAlive(wire: Pick<Wire, 'get'>): Promise<void> {
  expect(await (await wire.get('/health/live')).json()).toEqual({ status: 'live' });
}
