import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase, testServer } from './helpers/database.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
  await test.db.sql`create table numbers (n int primary key)`;
});
afterAll(() => test.drop());

const outcome = (r: PromiseSettledResult<unknown>) => (r.status === 'fulfilled' ? r.value : (r.reason as { code: string }).code);

describe('an open database', () => {
  it('has PostGIS, and knows by trying whether it makes tiles', () => {
    expect(test.db.postgis).toMatch(/^3\.\d/);
    if (test.db.kind === 'pglite') expect(test.db.canEncodeTiles).toBe(false);
  });

  it('reads the same rows whatever is behind it', async () => {
    const [row] = await test.db.sql`
      select 1 as int, 9007199254740993::bigint as big, 1.50::numeric as exact, 0.1::float8 as float, 'Đường' as text,
        date '2026-12-31' as day, timestamptz '2026-01-01 00:00+07' as moment, array['a', 'Đ,"b'] as list,
        '{"a": 1}'::jsonb as json, current_setting('timezone') as zone, null as nothing`;
    expect(row).toEqual({
      int: 1,
      big: '9007199254740993',
      exact: '1.50',
      float: 0.1,
      text: 'Đường',
      day: '2026-12-31',
      moment: '2025-12-31 17:00:00+00',
      list: ['a', 'Đ,"b'],
      json: { a: 1 },
      zone: 'UTC',
      nothing: null,
    });
  });

  it('has unaccent and trigrams', async () => {
    const [row] = await test.db.sql`select unaccent('Đường Vành đai') as plain, similarity('cau', 'cau') as same`;
    expect(row).toEqual({ plain: 'Duong Vanh dai', same: 1 });
  });

  it('keeps the SQLSTATE and the statements around a failing one', async () => {
    const { sql } = test.db;
    const results = await Promise.allSettled([
      sql`select 1 as x`,
      sql`selec`,
      sql`select ${0}::int / ${0}::int`,
      sql`select nothing from nowhere`,
      sql`select 4 as x`,
    ]);
    expect(results.map(outcome)).toEqual([[{ x: 1 }], '42601', '22012', '42P01', [{ x: 4 }]]);
  });

  it('answers concurrent queries each with its own rows', async () => {
    const numbers = Array.from({ length: 200 }, (_, i) => i);
    const answers = await Promise.all(numbers.map((i) => test.db.sql`select ${i}::int as i, repeat('x', ${i * 50}) as pad`));
    expect(answers.map(([row]) => row?.i)).toEqual(numbers);
  });

  it('rolls a failed transaction back and goes on', async () => {
    const { sql } = test.db;
    const failed = sql.begin(async (tx) => {
      await tx`insert into numbers values (1)`;
      await tx`insert into numbers values (1)`;
    });
    await expect(failed).rejects.toMatchObject({ code: '23505' });
    const own = sql.begin(async (tx) => {
      await tx`insert into numbers values (2)`;
      throw new Error('changed my mind');
    });
    await expect(own).rejects.toThrow('changed my mind');
    const kept = sql.begin(async (tx) => {
      await tx`insert into numbers values (3)`;
      await tx
        .savepoint(async (inner) => {
          await inner`insert into numbers values (3)`;
        })
        .catch(() => undefined);
      await tx`insert into numbers values (4)`;
    });
    await kept;
    expect(await sql`select n from numbers order by n`).toEqual([{ n: 3 }, { n: 4 }]);
  });

  it('carries large values both ways', async () => {
    const text = 'Đ'.repeat(2_500_000);
    const [row] = await test.db.sql`select ${text}::text as text, length(${text}::text) as length`;
    expect(row?.length).toBe(2_500_000);
    expect(row?.text === text).toBe(true);
    const rows = await test.db.sql`select i, repeat('y', 100) as pad from generate_series(1, 50000) i`;
    expect(rows).toHaveLength(50_000);
  });

  it('takes several statements at once in the simple protocol', async () => {
    const results = await test.db.sql.unsafe('select 1 as a; select 2 as b').simple();
    expect(results).toEqual([[{ a: 1 }], [{ b: 2 }]]);
  });
});

it('lets what is under way finish when it closes, and closes once', async () => {
  const { db, drop } = await openTestDatabase();
  const slow = db.sql`select 1 as done from pg_sleep(0.3)`.execute();
  const waiting = Array.from({ length: 30 }, () => db.sql`select 2 as done`.execute());
  await Promise.all([db.close(), db.close()]);
  expect(await slow).toEqual([{ done: 1 }]);
  for (const answer of await Promise.all(waiting)) expect(answer).toEqual([{ done: 2 }]);
  await expect(db.sql`select 1`).rejects.toMatchObject({ code: 'CONNECTION_ENDED' });
  await drop();
});

if (testServer)
  it('limits the time of a statement, and says who it is', async () => {
    const [row] = await test.db.sql`select current_setting('statement_timeout') as limit, current_setting('application_name') as name`;
    expect(row).toEqual({ limit: '15s', name: 'ha-tang-atlas' });
  });
