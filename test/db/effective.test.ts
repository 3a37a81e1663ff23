import { asc, inArray, sql } from 'drizzle-orm';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimRow } from '../../db/catalogue/statements.ts';
import { computeEffective, knownFrom, readClaims, rebuildEffective } from '../../db/effective.ts';
import { groupBy } from '../../db/group-by.ts';
import { resolve } from '../../db/resolve.ts';
import { claims } from '../../db/tables/claims.ts';
import { documents } from '../../db/tables/documents.ts';
import { effective } from '../../db/tables/effective.ts';
import { places } from '../../db/tables/places.ts';
import { projects } from '../../db/tables/projects.ts';
import { keysOf, type Rank, ranks, statuses } from '../../db/vocabulary.ts';
import { openEmptyAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';

const name = (text: string) => ({ vi: text, en: text, zh: text });
const square = {
  type: 'MultiPolygon' as const,
  coordinates: [
    [
      [
        [106, 21],
        [107, 21],
        [107, 22],
        [106, 22],
        [106, 21],
      ],
    ],
  ],
};

const plan = (id: string, rank: Rank, date: string) => ({ id, kind: 'plan' as const, rank, dated: date, confidence: null, url: null });
const report = (id: string, date: string, confidence: 'official' | 'press' | 'weak') => ({
  id,
  kind: 'report' as const,
  rank: 'report' as const,
  dated: date,
  confidence,
  url: `https://example.org/${id}`,
});
/** Two of one day, two of one rank: the cases in which a rule of resolving must go on to its next line. */
const SOURCES = [
  plan('P1', 'politburo', '2024-02-23'),
  plan('P2', 'provincial-government', '2024-08-18'),
  plan('P3', 'provincial-government', '2024-11-12'),
  report('r1', '2024-11-12', 'press'),
  report('r2', '2025-Q3', 'official'),
  report('r3', '2026', 'weak'),
];
const PROJECTS = ['A01', 'A02', 'A03'];

let test: TestDatabase;
beforeAll(async () => {
  test = await openEmptyAtlas();
  const { orm } = test.db;
  await orm
    .insert(documents)
    .values(
      SOURCES.map((s) => ({ ...s, title: name(s.id), issuer: name(s.id), rankOrder: ranks[s.rank].order, knownFrom: knownFrom({ date: s.dated }) })),
    );
  await orm.insert(places).values([
    { id: 'moi-2025', edition: '2025', level: 'province', code: '01', name: name('Mới'), nowId: null, geom: square },
    { id: 'cu', edition: '2024', level: 'province', code: '01', name: name('Cũ'), nowId: 'moi-2025', geom: square },
    { id: 'viet-nam', edition: 'any', level: 'nation', name: name('Cả nước') },
  ]);
  await orm
    .insert(projects)
    .values(PROJECTS.map((id) => ({ id, type: 'project' as const, kind: 'expressway' as const, form: 'line' as const, name: name(`Đường ${id}`) })));
});
afterAll(() => test.drop());

const valued = fc.oneof(
  fc.record({ field: fc.constant('target' as const), value: fc.constantFrom('2026', '2026-09', '2027', '2026-Q2') }),
  fc.record({ field: fc.constant('status' as const), value: fc.constantFrom(...keysOf(statuses)) }),
  fc.record({ field: fc.constant('progressPct' as const), value: fc.constantFrom(10, 63, 99.5) }),
  fc.record({ field: fc.constant('costBnVnd' as const), value: fc.constantFrom<unknown>(11000, { n: 12000, bound: 'about' }) }),
  fc.record({ field: fc.constant('funding' as const), value: fc.constantFrom('ppp', 'oda') }),
  fc.record({ field: fc.constant('places' as const), value: fc.constantFrom(['cu'], ['viet-nam'], ['cu', 'viet-nam']) }),
  fc.record({ field: fc.constant('named' as const), value: fc.constantFrom('Đường Đồng Đăng', 'tuyến khác') }),
);
const claim = fc
  .record({
    projectId: fc.constantFrom(...PROJECTS),
    of: valued,
    source: fc.constantFrom(...SOURCES),
    derived: fc.boolean(),
    speaksOn: fc.constantFrom(null, '2024-05', '2026-01-31'),
  })
  .map(({ projectId, of, source, derived, speaksOn }): ClaimRow => {
    const clause = source.kind === 'plan' ? 'I' : null;
    const basis = derived ? 'derived' : source.kind === 'plan' ? 'stated' : 'reported';
    return {
      id: [projectId, of.field, source.id, speaksOn, basis].join(':'),
      projectId,
      ...of,
      documentId: source.id,
      documentKind: source.kind,
      clause,
      basis,
      inputs: derived ? name('x') : null,
      speaksOn,
    };
  });
/** Claims of random order in batches, each added in one transaction; some are later taken back. */
const history = fc.record({
  added: fc.uniqueArray(claim, { selector: (c) => c.id, maxLength: 30 }),
  sizes: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 }),
  removed: fc.array(fc.nat(), { maxLength: 5 }),
});

async function write(added: ClaimRow[], removed: string[], touched: string[]): Promise<void> {
  await test.db.orm.transaction(async (tx) => {
    if (added.length > 0) await tx.insert(claims).values(added);
    if (removed.length > 0) await tx.delete(claims).where(inArray(claims.id, removed));
    await rebuildEffective(tx, touched);
  });
}

/** What the claims of this moment resolve to, made anew; the search key by the database's own rule. */
async function fromScratch() {
  const rows = await computeEffective(test.db.orm);
  const keys = await test.db.orm.execute<{ key: string }>(
    sql`select search_key(t.text) as key from json_array_elements_text(${JSON.stringify(rows.map((r) => r.searchText))}::json) with ordinality t (text, n) order by n`,
  );
  return rows.map(({ searchText: _, ...row }, i) => ({ ...row, searchKey: keys[i]?.key }));
}
const stored = async () => await test.db.orm.select().from(effective).orderBy(asc(effective.projectId), asc(effective.knownFrom));

describe('effective rows', () => {
  it('are, after every transaction, what the claims resolve to from scratch; and a second rebuild changes none', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ({ added, sizes, removed }) => {
        await test.db.sql`truncate claims, effective cascade`;
        const rest = [...added];
        for (let i = 0; rest.length > 0; i++) {
          const batch = rest.splice(0, sizes[i % sizes.length] as number);
          await write(batch, [], [...new Set(batch.map((c) => c.projectId))]);
          expect(await stored()).toEqual(await fromScratch());
        }
        const gone = added.filter((_, i) => removed.includes(i));
        await write(
          [],
          gone.map((c) => c.id),
          [...new Set(gone.map((c) => c.projectId))],
        );
        expect(await stored()).toEqual(await fromScratch());
        expect(await test.db.orm.transaction((tx) => rebuildEffective(tx))).toEqual([]);
        await periodsHold();
      }),
      { numRuns: 30 },
    );
  });

  /** Periods of a project follow one another without gap or overlap to an open end, and say on each day what resolve says. */
  async function periodsHold(): Promise<void> {
    const all = await readClaims(test.db.orm);
    const byProject = groupBy(await stored(), (r) => r.projectId);
    expect([...byProject.keys()].sort()).toEqual([...new Set(all.map((c) => c.projectId))].sort());
    for (const [projectId, rows] of byProject) {
      const own = all.filter((c) => c.projectId === projectId);
      expect(rows[0]?.knownFrom).toBe(own.map((c) => c.knownFrom).sort()[0]);
      expect(rows.map((r) => r.knownTo)).toEqual([...rows.slice(1).map((r) => r.knownFrom), null]);
      for (const day of [
        '2023-12-31',
        '2024-02-23',
        '2024-08-17',
        '2024-08-18',
        '2024-11-12',
        '2025-06-30',
        '2025-07-01',
        '2026-01-01',
        '2026-11-20',
      ]) {
        const holding = rows.filter((r) => r.knownFrom <= day && (r.knownTo === null || r.knownTo > day));
        const { values } = resolve(own, day);
        expect(holding).toHaveLength(own.some((c) => c.knownFrom <= day) ? 1 : 0);
        expect(holding[0]?.status ?? null).toBe(values.status?.winner.value ?? null);
        expect(holding[0]?.targetBasis ?? null).toBe(values.target?.winner.basis ?? null);
        expect(holding[0]?.documents ?? []).toEqual([...new Set(own.filter((c) => c.knownFrom <= day).map((c) => c.documentId))].sort());
        expect(Object.keys(holding[0]?.resolution ?? {}).sort()).toEqual(Object.keys(values).sort());
      }
    }
  }

  it('of the projects named alone are rewritten', async () => {
    await test.db.sql`truncate claims, effective cascade`;
    const given = (projectId: string): ClaimRow => ({
      id: projectId,
      projectId,
      field: 'target',
      value: '2026',
      documentId: 'P1',
      documentKind: 'plan',
      clause: 'I',
      basis: 'stated',
    });
    await write([given('A01'), given('A02')], [], ['A01']);
    expect((await stored()).map((r) => r.projectId)).toEqual(['A01']);
    await write([], ['A01', 'A02'], ['A02']);
    expect((await stored()).map((r) => r.projectId)).toEqual(['A01']);
    await write([], [], ['A01']);
    expect(await stored()).toEqual([]);
    await write([], [], []);
  });

  it('find a place by either edition, and a name without its accents', async () => {
    await test.db.sql`truncate claims, effective cascade`;
    const base = { projectId: 'A01', documentId: 'P1', documentKind: 'plan', clause: 'I', basis: 'stated' } as const;
    await write(
      [
        { ...base, id: 'a', field: 'places', value: ['cu'] },
        { ...base, id: 'b', field: 'named', value: 'Đường Đồng Đăng – Trà Lĩnh' },
      ],
      [],
      ['A01'],
    );
    const [row] = await stored();
    expect(row?.places).toEqual(['cu', 'moi-2025']);
    expect(row?.searchKey).toContain('dong dang tra linh');
    expect(row?.searchKey).toContain('cu moi');
  });
});
