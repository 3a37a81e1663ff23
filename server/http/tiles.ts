import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../../db/open.ts';
import { readDataVersion } from '../../db/queries/data-version.ts';
import { clockOf } from '../../db/queries/time.ts';
import type { FilterInput } from '../inputs/filter.ts';
import { basemapTiles } from '../tiles/basemap.ts';
import { tileAddress } from '../tiles/grid.ts';
import { projectTiles, type TileSource } from '../tiles/projects.ts';
import { refuse } from './errors.ts';
import { filterOf } from './filter.ts';

type Params = { layer: string; z: string; x: string; y: string };

/** `GET /tiles/{layer}/{z}/{x}/{y}.mvt`: `projects` with the list's filter, and `basemap`, which takes none. */
export function tileRoutes(app: FastifyInstance, database: () => Database): void {
  let projects: TileSource | undefined;
  const basemap = basemapTiles();

  app.get<{ Params: Params }>('/tiles/:layer/:z/:x/:y.mvt', async (request, reply) => {
    const { layer, z, x, y } = request.params;
    if (layer !== 'projects' && layer !== 'basemap') return refuse(request, reply, 404, 'unknown-layer', { parameter: 'layer', value: layer });
    const address = tileAddress(z, x, y);
    if (!address) return refuse(request, reply, 400, 'outside-grid', { parameter: 'z/x/y', value: `${z}/${x}/${y}` });
    const filter = await filterOf(database(), request, reply);
    if (!filter) return reply;
    if (layer === 'basemap' && Object.keys(filter).length > 0) {
      return refuse(request, reply, 400, 'unknown-parameter', { parameter: Object.keys(filter)[0] ?? '', value: layer });
    }
    projects ??= projectTiles(database());
    const drawn = layer === 'basemap' ? await basemap(address) : undefined;
    // Before the tile is drawn: a tag may be older than its tile, never newer, or a reader would keep what is out of date.
    const tag = drawn ? shortHash(drawn) : await versionTag(filter);
    reply.header('etag', `"${tag}"`).header('cache-control', 'public, max-age=0, must-revalidate').type('application/vnd.mapbox-vector-tile');
    if (request.headers['if-none-match']?.includes(`"${tag}"`)) return reply.code(304).send();
    const tile = drawn ?? (await projects(filter, address));
    return tile.length === 0 ? reply.code(204).send() : reply.send(Buffer.from(tile));
  });

  /** Changes with the data, with the day on which promises are judged and with the filter; the address of the tile is the URL's business. */
  async function versionTag(filter: FilterInput): Promise<string> {
    return shortHash(JSON.stringify([await readDataVersion(database().orm), clockOf(filter), filter]));
  }
}

const shortHash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('base64url').slice(0, 22);
