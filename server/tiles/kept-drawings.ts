import type { Database } from '../../db/open.ts';
import { readDrawings, readProvinceNames } from '../../db/queries/drawings.ts';
import { projects } from '../../db/tables/projects.ts';
import { Drawing } from './drawing.ts';
import { Drawings } from './drawings.ts';

/** `provinces`: their names by place. */
export type Drawn = { drawings: Drawings; provinces: ReadonlyMap<string, string> };

/** Projects read at a time, so that the embedded database's one connection is free for others in between. */
const CHUNK = 500;

/**
 * What the database holds to be drawn: read when it is first asked for, and from then on following the change feed, of
 * which only what changed is read again. What could not be read is read anew by the next who asks.
 */
export function keptDrawings(db: Database): () => Promise<Drawn> {
  let kept: Promise<Drawn> | undefined;
  const keep = (read: Promise<Drawn>): Promise<Drawn> => {
    kept = read;
    read.catch(() => {
      if (kept === read) kept = undefined;
    });
    return read;
  };
  db.changes.subscribe(({ projects: changed }) => {
    // In the order of the changes: a reading under way may have looked before this one.
    const before = kept;
    if (before) keep(before.then((drawn) => (changed === 'all' ? readAll(db) : readAgain(db, drawn, changed))));
  });
  return () => kept ?? keep(readAll(db));
}

async function readAll(db: Database): Promise<Drawn> {
  const ids = (await db.orm.select({ id: projects.id }).from(projects)).map(({ id }) => id);
  return { drawings: new Drawings(await read(db, ids)), provinces: await readProvinceNames(db.orm) };
}

async function readAgain(db: Database, { drawings, provinces }: Drawn, ids: readonly string[]): Promise<Drawn> {
  return { drawings: drawings.with(ids, await read(db, ids)), provinces };
}

async function read(db: Database, ids: readonly string[]): Promise<Drawing[]> {
  const drawings: Drawing[] = [];
  for (let i = 0; i < ids.length; i += CHUNK) {
    for (const project of await readDrawings(db.orm, ids.slice(i, i + CHUNK))) drawings.push(new Drawing(project));
  }
  return drawings;
}
