import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { publishChange } from '../../db/publish.ts';
import { readDrawings } from '../../db/queries/drawings.ts';
import { toUnitSquare } from '../../geo/mercator.ts';
import type { FilterInput } from '../../server/inputs/filter.ts';
import { tilesDrawnHere } from '../../server/tiles/drawn-here.ts';
import type { TileAddress } from '../../server/tiles/grid.ts';
import { Random } from '../portfolio/random.ts';

export type Times = { tiles: number; p50Ms: number; p95Ms: number; maxMs: number; longestBlockMs: number };

/** Tiles of z5–z12 where something is: each that of a random project at a random zoom. */
export async function tileList(db: Database, count: number): Promise<TileAddress[]> {
  const spots = (await readDrawings(db.orm)).map(({ spot }) => toUnitSquare(spot));
  const random = new Random(1);
  return Array.from({ length: count }, () => {
    const z = 5 + random.below(8);
    const [x = 0, y = 0] = random.pick(spots);
    return { z, x: Math.floor(x * 2 ** z), y: Math.floor(y * 2 ** z) };
  });
}

const filters: Record<string, FilterInput> = {
  'no filter': {},
  'kind=water (5 %)': { kind: ['water'] },
  'in 2030, slipping': { year: 2030, scenario: 'slip', slipYears: 2 },
  'search «duong tinh»': { q: 'duong tinh' },
};

/** One tile at a time, none of them from a cache; the first of each line reads what the filter leaves. */
export async function measureTiles(db: Database, tiles: readonly TileAddress[]): Promise<Record<string, Times>> {
  const source = tilesDrawnHere(db);
  const timed = async (filter: FilterInput, list: readonly TileAddress[], before?: (i: number) => Promise<void>): Promise<Times> => {
    const lag = monitorEventLoopDelay({ resolution: 1 });
    const times: number[] = [];
    lag.enable();
    for (const [i, tile] of list.entries()) {
      await before?.(i);
      const start = performance.now();
      await source(filter, tile);
      times.push(performance.now() - start);
      // As between two requests: without a turn of the loop in between all tiles would be one block.
      await new Promise(setImmediate);
    }
    lag.disable();
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
    return { tiles: times.length, p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(1), longestBlockMs: round(lag.max / 1e6) };
  };
  const results: Record<string, Times> = { 'the first tile: all drawings read': await timed({}, tiles.slice(0, 1)) };
  for (const [name, filter] of Object.entries(filters)) results[name] = await timed(filter, tiles);
  const ids = (await readDrawings(db.orm)).map(({ properties }) => properties.id);
  results['no filter, a write before every tenth'] = await timed({}, tiles, async (i) => {
    if (i % 10 === 0) await move(db, ids[(i * 7) % ids.length] ?? '');
  });
  results['the whole country, z5'] = await timed(
    {},
    Array.from({ length: 20 }, (_, i) => ({ z: 5, x: 25, y: 14 + (i % 2) })),
  );
  return results;
}

/** Moves a project by some ten metres, as a correction would. */
async function move(db: Database, id: string): Promise<void> {
  await db.orm.transaction(async (tx) => {
    await tx.execute(sql`update geometries set geom = ST_Translate(geom, 0.0001, 0) where project_id = ${id}`);
    await publishChange(tx, [id]);
  });
  await db.changes.catchUp();
}

const round = (ms: number): number => Math.round(ms * 10) / 10;
