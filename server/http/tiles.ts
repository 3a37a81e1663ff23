import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Database } from '../../db/open.ts';
import { filterKey } from '../../db/queries/filter-key.ts';
import { clockOf } from '../../db/queries/time.ts';
import type { FilterInput } from '../inputs/filter.ts';
import { type Basemap, openBasemap } from '../tiles/basemap.ts';
import { type Encoding, TileCache } from '../tiles/cache.ts';
import { canHoldProjects } from '../tiles/extent.ts';
import { type TileAddress, tileAddress } from '../tiles/grid.ts';
import { projectTiles, type TileSource } from '../tiles/projects.ts';
import { encodingFor } from './encoding.ts';
import { refuse } from './errors.ts';
import { filterOf } from './filter.ts';
import { SEEN } from './own-writes.ts';

type Params = { layer: string; z: string; x: string; y: string };
/** Tiles that differ by their address alone; `look` tells them from those of another filter or day. */
type Layer = { look: string; cacheControl: string; version(tile: TileAddress): string; draw(tile: TileAddress): Promise<Uint8Array> };
/** What an address asks for. Another day another layer: `layer` says which it is now. `said` is what was said of it last. */
type Asked = { tile: TileAddress; layer(): Layer; said?: Said };
/** What is said of a tile of that layer and version to one who accepts that: its tag, and the headers with it. */
type Said = { layer: Layer; version: string; accepted: string | undefined; encoding: Encoding; tag: string; headers: Record<string, string> };

/** Raise it when a tile of the same data is drawn otherwise than before, that no reader keeps the old one. */
const FORMAT = 4;

/**
 * Readers ask each time whether a tile has changed, which costs neither side much: a 304 is answered from memory. Only
 * within the second in which a write must show may they, and caches on the way, use what they have while they ask: a CDN
 * then asks for a busy tile once a second, however many look at it.
 */
const PROJECTS_CACHE = 'public, max-age=0, stale-while-revalidate=1';
/** Changes with a new release only. */
const BASEMAP_CACHE = 'public, max-age=3600, stale-while-revalidate=86400';

/** Policies are for documents, which a tile never is: of helmet's headers only those that count for any answer. */
export const TILE_HEADERS = { 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'cross-origin' };

/** Letters of addresses that are remembered, with what they ask for and what was said of it: some ten megabytes. */
const KNOWN_LENGTH = 4_000_000;
const SAID_LENGTH = 400;

/**
 * Answers one who holds the present tile, and says whether it did; whoever is not answered is to be served as usual. Asks
 * neither the database nor the limit of requests: to refuse would take longer.
 */
export type TellUnchanged = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * `GET /tiles/{layer}/{z}/{x}/{y}.mvt`: `projects` with the list's filter, and `basemap`, which takes none.
 * @param cacheBytes what tiles may be kept in memory, of both layers together
 */
export function tileRoutes(app: FastifyInstance, database: () => Database, cacheBytes: number): TellUnchanged {
  const cache = new TileCache(cacheBytes);
  const known = new LRUCache<string, Asked>({ maxSize: KNOWN_LENGTH, sizeCalculation: (_, url) => url.length + SAID_LENGTH });
  let projects: TileSource | undefined;
  let basemap: Promise<Layer> | undefined;
  /** Of each filter, as long as filterOf remembers it: on which day it judges. */
  const layers = new WeakMap<FilterInput, { clock: string; layer: Layer }>();

  app.get<{ Params: Params }>('/tiles/:layer/:z/:x/:y.mvt', { compress: false }, async (request, reply) => {
    const { layer, z, x, y } = request.params;
    if (layer !== 'projects' && layer !== 'basemap') return refuse(request, reply, 404, 'unknown-layer', { parameter: 'layer', value: layer });
    const tile = tileAddress(z, x, y);
    if (!tile) return refuse(request, reply, 400, 'outside-grid', { parameter: 'z/x/y', value: `${z}/${x}/${y}` });
    const db = database();
    const filter = await filterOf(db, request, reply);
    if (!filter) return reply;
    if (layer === 'projects') {
      // What lies outside takes neither the database's time nor the cache's place: a storm of such tiles costs nothing.
      const ofFilter = canHoldProjects(tile) ? () => ofProjects(db, filter) : () => OUTSIDE;
      return await answer(request, reply, { tile, layer: ofFilter });
    }
    const [parameter] = Object.keys(filter);
    if (parameter !== undefined) return refuse(request, reply, 400, 'unknown-parameter', { parameter, value: layer });
    basemap ??= openOnce();
    const opened = await basemap;
    return await answer(request, reply, { tile, layer: () => opened });
  });

  /** A failed read must not stay as a failure. */
  function openOnce(): Promise<Layer> {
    const opening = openBasemap().then(ofBasemap);
    opening.catch(() => {
      basemap = undefined;
    });
    return opening;
  }

  function ofProjects(db: Database, filter: FilterInput): Layer {
    const clock = clockOf(filter);
    const known = layers.get(filter);
    if (known?.clock === clock) return known.layer;
    projects ??= projectTiles(db);
    const source = projects;
    const layer: Layer = {
      look: shortHash(JSON.stringify([FORMAT, db.changes.database, clock, filterKey(filter)])),
      cacheControl: PROJECTS_CACHE,
      version: (tile) => db.changes.tileVersion(tile),
      draw: (tile) => source(filter, tile),
    };
    layers.set(filter, { clock, layer });
    return layer;
  }

  async function answer(request: FastifyRequest, reply: FastifyReply, asked: Asked): Promise<FastifyReply> {
    known.set(request.url, asked);
    // Before the tile is drawn: a tag may be older than its tile, never newer, or a reader would keep what is out of date.
    const { layer, version, encoding, tag, headers } = saidOf(asked, request.headers['accept-encoding']);
    const held = request.headers['if-none-match'];
    if (held !== undefined && (held.includes(tag) || held === '*')) return reply.headers(headers).code(304).send();
    const bytes = layer === OUTSIDE ? NOTHING : await bytesOf(asked.tile, version, layer, encoding);
    reply.headers(headers);
    if (bytes.length === 0) return reply.code(204).send();
    if (encoding === 'gzip') reply.header('content-encoding', 'gzip');
    return reply.type('application/vnd.mapbox-vector-tile').send(bytes);
  }

  function tellUnchanged({ method, url = '', headers }: IncomingMessage, response: ServerResponse): boolean {
    const held = headers['if-none-match'];
    // A cookie may say what its bearer has written: an own write is waited for (own-writes.ts).
    if (held === undefined || method !== 'GET' || headers.cookie !== undefined || headers[SEEN] !== undefined) return false;
    const asked = known.get(url);
    if (!asked) return false;
    const said = saidOf(asked, headers['accept-encoding']);
    if (held !== said.tag) return false;
    response.writeHead(304, said.headers).end();
    return true;
  }

  function bytesOf(tile: TileAddress, version: string, layer: Layer, encoding: Encoding): Buffer | Promise<Buffer> {
    const key = `${layer.look}/${tile.z}/${tile.x}/${tile.y}`;
    return (
      cache.kept(key, version, encoding) ??
      cache.draw(
        key,
        () => layer.version(tile),
        () => layer.draw(tile),
        encoding,
      )
    );
  }

  return tellUnchanged;
}

/** Written once for as long as it holds: to write tag and headers anew for each 304 takes a fifth of its time. */
function saidOf(asked: Asked, accepted: string | undefined): Said {
  const layer = asked.layer();
  const version = layer.version(asked.tile);
  const { said } = asked;
  if (said?.layer === layer && said.version === version && said.accepted === accepted) return said;
  const encoding = encodingFor(accepted);
  const tag = `"${version}.${layer.look}${encoding === 'gzip' ? '.gz' : ''}"`;
  const headers = { ...TILE_HEADERS, etag: tag, 'cache-control': layer.cacheControl, vary: 'accept-encoding' };
  asked.said = { layer, version, accepted, encoding, tag, headers };
  return asked.said;
}

const NOTHING = Buffer.alloc(0);
const OUTSIDE: Layer = { look: 'outside', cacheControl: PROJECTS_CACHE, version: () => '0', draw: async () => NOTHING };

function ofBasemap({ version, draw }: Basemap): Layer {
  return { look: `basemap${FORMAT}`, cacheControl: BASEMAP_CACHE, version: () => version, draw: async (tile) => draw(tile) };
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
