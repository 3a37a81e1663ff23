import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseError } from './errors.ts';

/** One file `NNNN_name.sql`. */
export type Migration = { number: number; name: string; file: string; sha256: string; text: string };
/** A row of atlas_migrations. */
export type Applied = { number: number; name: string; sha256: string };

/**
 * Reads the migrations of a folder, in order. Numbers start at 1 and have neither gaps nor doubles.
 * The hash is of the text with line ends as LF, so that a checkout with CRLF is the same migration.
 * @throws DatabaseError MIGRATION
 */
export function readMigrations(folder: URL): Migration[] {
  const base = folder.href.endsWith('/') ? folder : new URL(`${folder.href}/`);
  const migrations = readdirSync(base)
    .filter((file) => file.endsWith('.sql'))
    .map((file) => {
      const [, number, name] = /^(\d{4})_([a-z0-9_-]+)\.sql$/.exec(file) ?? [];
      if (!number || !name) throw refuse(`${file} is not named like 0001_name.sql`);
      const text = readFileSync(new URL(file, base), 'utf8').replaceAll('\r\n', '\n');
      return { number: Number(number), name, file, text, sha256: createHash('sha256').update(text).digest('hex') };
    })
    .sort((a, b) => a.number - b.number);
  for (const [i, { number, file }] of migrations.entries()) {
    const expected = i + 1;
    if (number < expected) throw refuse(`two files have the number of ${file}`);
    if (number > expected) throw refuse(`number ${expected} is missing before ${file}`);
  }
  return migrations;
}

/**
 * The migrations still to be applied.
 * @param applied the rows of atlas_migrations, by number
 * @throws DatabaseError MIGRATION if the files are not what the database was made with
 */
export function pendingMigrations(migrations: Migration[], applied: Applied[]): Migration[] {
  const files = new Map(migrations.map((m) => [m.number, m]));
  const done = new Map(applied.map((a) => [a.number, a]));
  for (const row of applied) {
    const file = files.get(row.number);
    if (!file) throw refuse(`the database has number ${row.number} (${row.name}), which this version of the atlas does not know; use a newer one`);
    if (file.sha256 !== row.sha256 || file.name !== row.name)
      throw refuse(`${file.file} was changed after it was applied (as ${row.name}); restore it and add a new file instead`);
  }
  const newest = Math.max(0, ...done.keys());
  const pending = migrations.filter((m) => !done.has(m.number));
  const late = pending.find((m) => m.number < newest);
  if (late) throw refuse(`${late.file} comes before number ${newest}, which is already applied`);
  return pending;
}

function refuse(reason: string): DatabaseError {
  return new DatabaseError('MIGRATION', `Migrations not applied: ${reason}.`);
}
