import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../db/open.ts';
import { filterKey } from '../../db/queries/filter-key.ts';
import { clockOf } from '../../db/queries/time.ts';
import type { FilterInput } from '../inputs/filter.ts';
import { type Basemap, openBasemap } from '../tiles/basemap.ts';
import { TileCache } from '../tiles/cache.ts';
import { canHoldProjects } from '../tiles/extent.ts';
import { type TileAddress, tileAddress } from '../tiles/grid.ts';
import { projectTiles, type TileSource } from '../tiles/projects.ts';
import { encodingFor } from './encoding.ts';
import { refuse } from './errors.ts';
import { filterOf } from './filter.ts';

type Params = { layer: string; z: string; x: string; y: string };
/** A tile to answer with: `version` and `look` make its tag. */
type Asked = { version: () => string; look: string; draw: () => Promise<Uint8Array>; cacheControl: string };

/** Raise it when a tile of the same data is drawn otherwise than before, that no reader keeps the old one. */
const FORMAT = 2;

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
  let basemap: Promise<Basemap> | undefined;

  app.get<{ Params: Params }>('/tiles/:layer/:z/:x/:y.mvt', { compress: false }, async (request, reply) => {
    const { layer, z, x, y } = request.params;
    if (layer !== 'projects' && layer !== 'basemap') return refuse(request, reply, 404, 'unknown-layer', { parameter: 'layer', value: layer });
    const address = tileAddress(z, x, y);
    if (!address) return refuse(request, reply, 400, 'outside-grid', { parameter: 'z/x/y', value: `${z}/${x}/${y}` });
    const db = database();
    const filter = await filterOf(db, request, reply);
    if (!filter) return reply;
    if (layer === 'projects') return await answer(request, reply, address, ofProjects(db, filter, address));
    const [parameter] = Object.keys(filter);
    if (parameter !== undefined) return refuse(request, reply, 400, 'unknown-parameter', { parameter, value: layer });
    basemap ??= openBasemap();
    // A failed read must not stay as a failure.
    basemap.catch(() => {
      basemap = undefined;
    });
    return await answer(request, reply, address, ofBasemap(await basemap, address));
  });

  function ofProjects(db: Database, filter: FilterInput, address: TileAddress): Asked {
    projects ??= projectTiles(db);
    const source = projects;
    // What lies outside takes neither the database's time nor the cache's place: a storm of such tiles costs nothing.
    if (!canHoldProjects(address)) return OUTSIDE;
    return {
      version: () => db.changes.tileVersion(address),
      look: lookOf(db, filter),
      draw: () => source(filter, address),
      cacheControl: PROJECTS_CACHE,
    };
  }

  async function answer(request: FastifyRequest, reply: FastifyReply, { z, x, y }: TileAddress, asked: Asked): Promise<FastifyReply> {
    const encoding = encodingFor(request.headers['accept-encoding']);
    // Before the tile is drawn: a tag may be older than its tile, never newer, or a reader would keep what is out of date.
    const tag = `"${asked.version()}.${asked.look}${encoding === 'gzip' ? '.gz' : ''}"`;
    const tagged = () => reply.header('etag', tag).header('cache-control', asked.cacheControl).header('vary', 'accept-encoding');
    const held = request.headers['if-none-match'];
    if (held !== undefined && (held.includes(tag) || held === '*')) return tagged().code(304).send();
    const tile = asked === OUTSIDE ? NOTHING : await cache.get(`${asked.look}/${z}/${x}/${y}`, asked.version, asked.draw, encoding);
    tagged().type('application/vnd.mapbox-vector-tile');
    if (tile.length === 0) return reply.code(204).send();
    return (encoding === 'gzip' ? reply.header('content-encoding', 'gzip') : reply).send(tile);
  }
}

const NOTHING = Buffer.alloc(0);
const OUTSIDE: Asked = { version: () => '0', look: 'outside', draw: async () => NOTHING, cacheControl: PROJECTS_CACHE };

const ofBasemap = ({ version, draw }: Basemap, address: TileAddress): Asked => ({
  version: () => version,
  look: 'basemap',
  draw: async () => draw(address),
  cacheControl: BASEMAP_CACHE,
});

const looks = new WeakMap<FilterInput, { clock: string; look: string }>();

/** What a tile's tag and its key in the cache need besides its version: the database, the filter, the day of judgement. */
function lookOf(db: Database, filter: FilterInput): string {
  const clock = clockOf(filter);
  const known = looks.get(filter);
  if (known?.clock === clock) return known.look;
  const look = createHash('sha256')
    .update(JSON.stringify([FORMAT, db.changes.database, clock, filterKey(filter)]))
    .digest('base64url')
    .slice(0, 16);
  looks.set(filter, { clock, look });
  return look;
}
