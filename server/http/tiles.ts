import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
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

type Params = { layer: string; z: string; x: string; y: string };
/** Tiles that differ by their address alone; `look` tells them from those of another filter or day. */
type Layer = { look: string; cacheControl: string; version(tile: TileAddress): string; draw(tile: TileAddress): Promise<Uint8Array> };

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

/**
 * `GET /tiles/{layer}/{z}/{x}/{y}.mvt`: `projects` with the list's filter, and `basemap`, which takes none.
 * @param cacheBytes what tiles may be kept in memory, of both layers together
 */
export function tileRoutes(app: FastifyInstance, database: () => Database, cacheBytes: number): void {
  const cache = new TileCache(cacheBytes);
  let projects: TileSource | undefined;
  let basemap: Promise<Layer> | undefined;
  /** Of each filter, as long as filterOf remembers it: on which day it judges. */
  const layers = new WeakMap<FilterInput, { clock: string; layer: Layer }>();

  app.get<{ Params: Params }>('/tiles/:layer/:z/:x/:y.mvt', { compress: false }, async (request, reply) => {
    const { layer, z, x, y } = request.params;
    if (layer !== 'projects' && layer !== 'basemap') return refuse(request, reply, 404, 'unknown-layer', { parameter: 'layer', value: layer });
    const address = tileAddress(z, x, y);
    if (!address) return refuse(request, reply, 400, 'outside-grid', { parameter: 'z/x/y', value: `${z}/${x}/${y}` });
    const db = database();
    const filter = await filterOf(db, request, reply);
    if (!filter) return reply;
    // What lies outside takes neither the database's time nor the cache's place: a storm of such tiles costs nothing.
    if (layer === 'projects') return await answer(request, reply, address, canHoldProjects(address) ? ofProjects(db, filter) : OUTSIDE);
    const [parameter] = Object.keys(filter);
    if (parameter !== undefined) return refuse(request, reply, 400, 'unknown-parameter', { parameter, value: layer });
    basemap ??= openOnce();
    return await answer(request, reply, address, await basemap);
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

  async function answer(request: FastifyRequest, reply: FastifyReply, tile: TileAddress, layer: Layer): Promise<FastifyReply> {
    const encoding = encodingFor(request.headers['accept-encoding']);
    // Before the tile is drawn: a tag may be older than its tile, never newer, or a reader would keep what is out of date.
    const version = layer.version(tile);
    const tag = `"${version}.${layer.look}${encoding === 'gzip' ? '.gz' : ''}"`;
    const held = request.headers['if-none-match'];
    if (held !== undefined && (held.includes(tag) || held === '*')) return tagged(reply, tag, layer).code(304).send();
    const bytes = layer === OUTSIDE ? NOTHING : await bytesOf(tile, version, layer, encoding);
    tagged(reply, tag, layer);
    if (bytes.length === 0) return reply.code(204).send();
    if (encoding === 'gzip') reply.header('content-encoding', 'gzip');
    return reply.type('application/vnd.mapbox-vector-tile').send(bytes);
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
}

function tagged(reply: FastifyReply, tag: string, { cacheControl }: Layer): FastifyReply {
  return reply.header('etag', tag).header('cache-control', cacheControl).header('vary', 'accept-encoding');
}

const NOTHING = Buffer.alloc(0);
const OUTSIDE: Layer = { look: 'outside', cacheControl: PROJECTS_CACHE, version: () => '0', draw: async () => NOTHING };

function ofBasemap({ version, draw }: Basemap): Layer {
  return { look: `basemap${FORMAT}`, cacheControl: BASEMAP_CACHE, version: () => version, draw: async (tile) => draw(tile) };
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
