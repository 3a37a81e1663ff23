import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../../db/open.ts';
import { type FeaturePage, readFeaturePage } from '../../db/queries/features.ts';
import type { Filter } from '../../db/queries/filter.ts';
import { isKnown } from '../../db/queries/list-order.ts';
import { clockOf } from '../../db/queries/time.ts';
import { parsePage } from '../inputs/page.ts';
import { unknownReference } from '../trpc.ts';
import { refuse } from './errors.ts';

/** Features that one statement reads for the whole: some hundred kilobytes of text, some ten milliseconds. */
const STEP = 500;

/**
 * `GET /export/projects.geojson`: what the list shows under the same filter, as RFC 7946 GeoJSON (WGS84, lon/lat), in
 * catalogue order. With `limit` a page of it, which names the next in its header `Link` (RFC 8288); `after` is the id
 * of the feature before. Without a limit it is read as fast as the reader takes it, and ends in a broken connection if
 * the data (or the day that judges them) change meanwhile: what came is of no one state.
 */
export function exportRoutes(app: FastifyInstance, database: () => Database): void {
  app.get('/export/projects.geojson', async (request, reply) => {
    const db = database();
    const url = new URL(request.url, 'http://localhost');
    const { page, filter, errors } = parsePage(url.searchParams);
    const wrong = errors[0] ?? (await unknownReference(db, filter));
    if (wrong) return refuse(request, reply, 400, wrong.problem, { parameter: wrong.parameter, value: wrong.value });
    const first = await readFeaturePage(db.orm, filter, page.limit ?? STEP, page.after);
    if (page.after !== undefined && first.features.length === 0 && !(await isKnown(db.orm, page.after, filter.asOf)))
      return refuse(request, reply, 400, 'bad-value', { parameter: 'after', value: page.after });
    reply.type('application/geo+json').header('content-disposition', 'attachment; filename="projects.geojson"');
    // Fastify would read the whole and throw it away.
    if (request.method === 'HEAD') return reply.send();
    if (page.limit === undefined) return reply.send(Readable.from(collection(first, followers(db, filter, first))));
    if (first.next) {
      url.searchParams.set('after', first.next);
      reply.header('link', `<${url.pathname}${url.search}>; rel="next"`);
    }
    return reply.send(first.collection);
  });
}

/** One after another, and only once the one before is taken; no transaction is open meanwhile. */
async function* followers(db: Database, filter: Filter, first: FeaturePage): AsyncGenerator<FeaturePage> {
  const day = clockOf(filter);
  for (let { next } = first; next !== null; ) {
    const page = await readFeaturePage(db.orm, filter, STEP, next);
    if (page.dataVersion !== first.dataVersion || clockOf(filter) !== day) {
      throw new Error(`export broken off: begun of data version ${first.dataVersion} on ${day}, now ${page.dataVersion} on ${clockOf(filter)}`);
    }
    yield page;
    next = page.next;
  }
}

async function* collection(first: FeaturePage, rest: AsyncIterable<FeaturePage>): AsyncGenerator<Buffer> {
  yield first.opening;
  yield first.features;
  for await (const { features } of rest) {
    yield COMMA;
    yield features;
  }
  yield first.closing;
}

const COMMA = Buffer.from(',');
