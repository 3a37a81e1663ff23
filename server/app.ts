import { createServer, type OutgoingHttpHeaders } from 'node:http';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { changesRoutes } from './http/changes.ts';
import { refuse } from './http/errors.ts';
import { exportRoutes } from './http/export.ts';
import { healthRoutes } from './http/health.ts';
import { networkRoutes } from './http/network.ts';
import { ownWrites } from './http/own-writes.ts';
import { parksRoutes } from './http/parks.ts';
import { reportRoutes } from './http/report.ts';
import { screenRoutes } from './http/screen.ts';
import { type TellUnchanged, TILE_HEADERS, tileRoutes } from './http/tiles.ts';
import { MAX_BATCH, trpcRoutes } from './http/trpc.ts';
import { vertexRoutes } from './http/vertices.ts';
import { databaseOf, type Service } from './service.ts';

/** More letters than the longest name of a call has, with its comma. */
const MAX_CALL_LENGTH = 40;
const BODY_LIMIT = 256 * 1024;
/** Milliseconds for a request to come whole, and for the next one on its connection: longer than a proxy keeps one open. */
const TIMEOUTS = { requestTimeout: 30_000, keepAliveTimeout: 72_000 };
const COMPRESS = { threshold: 1024, customTypes: /^(application\/(geo\+json|json)|text\/|image\/svg)/ };
/** A third of the time for a fifth more bytes; at once up to some 2 ms, in a thread of its own beyond. */
const QUICK = {
  ...COMPRESS,
  syncThreshold: 256 * 1024,
  zlibOptions: { level: 1 },
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } },
};

export type AppOptions = {
  /** Where `npm run build` left the client. */
  screen: URL;
  logger: FastifyServerOptions['logger'];
  tileCacheMB: number;
  /** As in Settings; without them no proxy is trusted, and nobody is limited. */
  trustProxy?: string[];
  maxRequestsPerMinute?: number;
};

/** The HTTP server: every route, its limits and its answers to what is wrong. Does not listen. */
export async function buildApp(service: Service, options: AppOptions): Promise<FastifyInstance> {
  let tellUnchanged: TellUnchanged = () => false;
  const app = Fastify({
    logger: options.logger ?? false,
    bodyLimit: BODY_LIMIT,
    // A batch names all its calls in one segment of the path.
    routerOptions: { maxParamLength: MAX_BATCH * MAX_CALL_LENGTH },
    forceCloseConnections: 'idle',
    // What comes on an open connection while the server stops was sent before its sender could know: it is served.
    return503OnClosing: false,
    ...(options.trustProxy?.length && { trustProxy: options.trustProxy }),
    clientErrorHandler: answerBrokenRequest,
    // A 304 is told before Fastify makes anything of the request: twice as many a second.
    serverFactory: (serve) =>
      createServer(TIMEOUTS, (request, response) => {
        if (service.state !== 'ready' || !tellUnchanged(request, response)) serve(request, response);
      }),
  });

  await app.register(helmet, {
    global: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        // React Aria and MapLibre set style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:', 'https:'],
        // https: for the external map style that a reader may choose.
        connectSrc: ["'self'", 'https:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'self'"],
        baseUri: ["'self'"],
      },
    },
    // The office serves it over plain HTTP on its own network.
    strictTransportSecurity: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  // Helmet makes the same headers anew for each answer, which takes a tenth of the time of a tile from memory: once will do.
  let headers: OutgoingHttpHeaders | undefined;
  app.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/tiles/')) reply.headers(TILE_HEADERS);
    else if (headers) reply.headers(headers);
    else {
      reply.helmet();
      headers = reply.raw.getHeaders();
    }
    done();
  });
  if (options.maxRequestsPerMinute)
    await app.register(rateLimit, {
      max: options.maxRequestsPerMinute,
      timeWindow: '1 minute',
      // Whoever is refused is told of the limit; to tell everybody takes a tenth of the time of a tile from memory too.
      addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
      errorResponseBuilder: () => Object.assign(new Error('rate limit'), { statusCode: 429 }),
    });

  app.addHook('onRequest', async (request, reply) => {
    if (service.state === 'stopping') reply.header('connection', 'close');
    if (service.state !== 'starting' || request.url.startsWith('/health/')) return;
    reply.header('retry-after', '2');
    return refuse(request, reply, 503, 'not-ready');
  });
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 429) return refuse(request, reply, 429, 'too-many-requests');
    if (status === 413) return refuse(request, reply, 413, 'too-large');
    if (status < 500) return refuse(request, reply, status, 'bad-request');
    request.log.error(error);
    return refuse(request, reply, 500, 'internal', { value: request.id });
  });
  app.setNotFoundHandler((request, reply) => refuse(request, reply, 404, 'not-found', { value: request.url.slice(0, 80) }));

  const database = () => databaseOf(service);
  ownWrites(app, service);
  healthRoutes(app, service);
  tellUnchanged = tileRoutes(app, database, options.tileCacheMB * 2 ** 20);
  // Two contexts: what is made for one reader is compressed quickly, files are compressed well.
  await app.register(async (answers) => {
    await answers.register(compress, QUICK);
    exportRoutes(answers, database);
    vertexRoutes(answers, database);
    reportRoutes(answers, database);
    changesRoutes(answers, database);
    networkRoutes(answers, database);
    parksRoutes(answers, database);
    await answers.register(async (calls) => await trpcRoutes(calls, database));
  });
  await app.register(async (files) => {
    await files.register(compress, COMPRESS);
    await screenRoutes(files, options.screen);
  });
  return app;
}

/** What never became a request (a header over 16 kB, garbage): Node would close the line without a word. */
function answerBrokenRequest(error: Error & { code?: string }, socket: import('node:net').Socket): void {
  if (!socket.writable) return;
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const problem = error.code === 'HPE_HEADER_OVERFLOW' ? 'too-large' : 'bad-request';
  const body = JSON.stringify({ error: { problem, message: status } });
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
