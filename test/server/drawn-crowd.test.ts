import { VectorTile } from '@mapbox/vector-tile';
import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { PbfReader } from 'pbf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { featureColumns, provinceNames } from '../../db/queries/features.ts';
import { named } from '../../db/queries/named.ts';
import { encodeTile } from '../../db/queries/tiles.ts';
import { effective } from '../../db/tables/effective.ts';
import { geometries } from '../../db/tables/geometries.ts';
import { projects } from '../../db/tables/projects.ts';
import { tileFeatures } from '../../db/tables/tile-features.ts';
import { CROWDED, rowsFor } from '../../db/tiles/zooms.ts';
import type { FilterInput } from '../../server/inputs/filter.ts';
import { tilesDrawnHere } from '../../server/tiles/drawn-here.ts';
import { openEmptyAtlas } from '../db/helpers/atlas.ts';
import { type TestDatabase, testServer } from '../db/helpers/database.ts';
import { exported } from '../db/helpers/exported.ts';
import { mercator, positionsOf, tileOf } from '../db/helpers/mercator.ts';
import { decodeLayer, type Tile } from '../db/helpers/tiles.ts';
import { fillPortfolio } from '../portfolio/fill-portfolio.ts';

/** By id: type, geometry and properties, with the types of what is said. */
function whole(bytes: Uint8Array): Map<unknown, unknown> {
  const layer = bytes.length === 0 ? undefined : new VectorTile(new PbfReader(bytes)).layers.projects;
  const features = Array.from({ length: layer?.length ?? 0 }, (_, i) => layer?.feature(i));
  return new Map(
    features.flatMap((f) => (f ? [[f.properties.id, { type: f.type, geometry: f.loadGeometry(), properties: { ...f.properties } }]] : [])),
  );
}

describe.runIf(testServer)('tiles of a crowded portfolio', () => {
  let test: TestDatabase;
  let tiles: Tile[];
  /** Of each project's box, in metres. */
  let middles: Map<string, [number, number]>;
  beforeAll(async () => {
    test = await openEmptyAtlas();
    await fillPortfolio(test.db, { projects: CROWDED + 400, seed: 11 });
    const corners = (await exported(test.db.orm, {})).map(({ id, geometry }) => ({ id, of: positionsOf(geometry).map(mercator) }));
    const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
    middles = new Map(corners.map(({ id, of }) => [id, [middle(of.map(([x]) => x)), middle(of.map(([, y]) => y))]]));
    const spots = [...middles.values()];
    const drawn = [0, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15].flatMap((z) => spots.filter((_, i) => i % 300 === z).map((spot) => tileOf(spot, z)));
    tiles = [...new Map(drawn.map((tile) => [JSON.stringify(tile), tile])).values()];
  });
  afterAll(() => test.drop());

  /** All that a tile draws, encoded by PostGIS alone. */
  async function encodedWhole({ z, x, y }: Tile): Promise<Uint8Array> {
    const clipped = (geom: SQL) => sql`ST_AsMVTGeom(${geom}, ST_TileEnvelope(${z}, ${x}, ${y}), 4096, 256, true)`;
    const geom = sql`${tileFeatures}.geom`;
    const provinces = sql`array_to_string(array(select json_array_elements_text(${provinceNames('2024')})), ', ')`;
    const [row] = await test.db.orm.execute<{ tile: string }>(sql`
      select encode(ST_AsMVT(t, 'projects', 4096, 'geom'), 'base64') as tile
      from (
        select ${named({ ...featureColumns({ year: 2030 }), provinces })}, coalesce(${clipped(geom)}, ${clipped(sql`ST_PointOnSurface(${geom})`)}) as geom
        from ${tileFeatures}
        join ${effective} on ${and(eq(effective.projectId, tileFeatures.projectId), isNull(effective.knownTo))}
        join ${projects} on ${eq(projects.id, effective.projectId)}
        join ${geometries} on ${eq(geometries.projectId, effective.projectId)}
        where ${tileFeatures.zoom} = ${rowsFor(z)} and not ${tileFeatures.ofKind}
          and ${geom} && ST_TileEnvelope(${z}, ${x}, ${y}, margin => 0.0625)) t
      where t.geom is not null`);
    return Buffer.from(row?.tile ?? '', 'base64');
  }

  it('are as PostGIS alone encodes them: the same features, each with its geometry and properties', async () => {
    let features = 0;
    for (const tile of tiles) {
      const [own, theirs] = [whole(await encodeTile(test.db.orm, { year: 2030 }, tile)), whole(await encodedWhole(tile))];
      expect([tile, own]).toEqual([tile, theirs]);
      features += own.size;
    }
    expect(features).toBeGreaterThan(5000);
  });

  it.each<[string, FilterInput]>([
    ['nothing asked for', {}],
    ['one kind', { kind: ['urban-road'] }],
    ['kinds', { kind: ['urban-road', 'water', 'energy'] }],
    ['a kind and a status', { kind: ['urban-road'], status: ['implementation', 'not-stated'] }],
    ['a health', { health: ['late'], year: 2031 }],
    ['words', { q: 'duong' }],
    ['a day', { asOf: '2025-06-30', kind: ['urban-road'] }],
  ])('draw the projects that are drawn without PostGIS, with %s', async (_, filter) => {
    const here = tilesDrawnHere(test.db);
    // In the margin, of a square that reaches beyond it either may draw the first, or the first that reaches the tile.
    const isInside = (id: string, tile: Tile) => JSON.stringify(tileOf(middles.get(id) ?? [0, 0], tile.z)) === JSON.stringify(tile);
    const ids = (bytes: Uint8Array, tile: Tile) =>
      decodeLayer(bytes)
        .map(({ id }) => String(id))
        .filter((id) => isInside(id, tile))
        .sort();
    let features = 0;
    for (const tile of tiles) {
      const drawn = ids(await encodeTile(test.db.orm, filter, tile), tile);
      expect([tile, drawn]).toEqual([tile, ids(await here(filter, tile), tile)]);
      features += drawn.length;
    }
    expect(features).toBeGreaterThan(100);
  });
});
