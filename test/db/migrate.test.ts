import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../db/migrate.ts';
import { openTestDatabase, type TestDatabase, temporaryDirectory, testServer } from './helpers/database.ts';

let test: TestDatabase;
let folder: string;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.drop());
beforeEach(async () => {
  folder = join(temporaryDirectory(), 'migrations');
  mkdirSync(folder);
  await test.db.sql`drop table if exists atlas_migrations, first, second, third`;
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const put = (file: string, text: string) => writeFileSync(join(folder, file), text);
const run = () => migrate(test.db, pathToFileURL(folder));
const refusal = (text: string) => ({ name: 'DatabaseError', code: 'MIGRATION', message: expect.stringContaining(text) as string });
const applied = async () => (await test.db.sql`select number from atlas_migrations order by number`).map((r) => r.number as number);

it('applies files in order, several statements each, and only once', async () => {
  put('0002_second.sql', 'create table second as select n + 1 as n from first;');
  put('0001_first.sql', "-- two statements; and a ';'\ncreate table first (n int);\ninsert into first values (1);");
  expect(await run()).toEqual(['0001_first.sql', '0002_second.sql']);
  expect(await run()).toEqual([]);
  expect(await test.db.sql`select n from second`).toEqual([{ n: 2 }]);
  put('0003_third.sql', 'create table third (n int)');
  expect(await run()).toEqual(['0003_third.sql']);
  const [row] = await test.db.sql`select name, length(sha256) as length, applied_at <= now() as past from atlas_migrations where number = 3`;
  expect(row).toEqual({ name: 'third', length: 64, past: true });
});

it('keeps what went before a file that fails, and nothing of it', async () => {
  put('0001_first.sql', 'create table first (n int)');
  put('0002_second.sql', 'create table second (n int); select nonsense;');
  await expect(run()).rejects.toMatchObject({ ...refusal('0002_second.sql failed'), cause: { code: '42703' } });
  expect(await applied()).toEqual([1]);
  expect(await test.db.sql`select to_regclass('second') as second`).toEqual([{ second: null }]);
  put('0002_second.sql', 'create table second (n int)');
  expect(await run()).toEqual(['0002_second.sql']);
});

it('refuses a file changed or renamed since, but not its line ends', async () => {
  put('0001_first.sql', 'create table first (n int);\n');
  await run();
  put('0001_first.sql', 'create table first (n int);\r\n');
  expect(await run()).toEqual([]);
  renameSync(join(folder, '0001_first.sql'), join(folder, '0001_other.sql'));
  await expect(run()).rejects.toMatchObject(refusal('0001_other.sql was changed'));
  renameSync(join(folder, '0001_other.sql'), join(folder, '0001_first.sql'));
  put('0001_first.sql', 'create table first (n bigint);\n');
  await expect(run()).rejects.toMatchObject(refusal('0001_first.sql was changed'));
});

it('refuses gaps, doubles and other names', async () => {
  put('0002_second.sql', '');
  await expect(run()).rejects.toMatchObject(refusal('number 1 is missing before 0002_second.sql'));
  put('0001_first.sql', '');
  put('0002_twice.sql', '');
  await expect(run()).rejects.toMatchObject(refusal('two files have the number of 0002_twice.sql'));
  rmSync(join(folder, '0002_twice.sql'));
  put('3_third.sql', '');
  await expect(run()).rejects.toMatchObject(refusal('3_third.sql is not named'));
});

it('refuses a database that is newer, and a file before the newest applied', async () => {
  put('0001_first.sql', 'create table first (n int)');
  put('0002_second.sql', 'create table second (n int)');
  await run();
  await test.db.sql`delete from atlas_migrations where number = 1`;
  await expect(run()).rejects.toMatchObject(refusal('0001_first.sql comes before number 2'));
  rmSync(join(folder, '0002_second.sql'));
  await expect(run()).rejects.toMatchObject(refusal('number 2 (second), which this version of the atlas does not know'));
});

it(`lets ${testServer ? 'runners at once' : 'two runs at once'} take turns`, async () => {
  put('0001_first.sql', 'create table first (n int); select pg_sleep(0.2);');
  put('0002_second.sql', 'create table second (n int)');
  const runs = await Promise.all([run(), run(), run()]);
  expect(runs.flat().sort()).toEqual(['0001_first.sql', '0002_second.sql']);
  expect(await applied()).toEqual([1, 2]);
});
