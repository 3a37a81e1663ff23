import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Change, type ComparedField, diff, type Side, type Snapshot, type Values, valuesOf } from '../../db/changes.ts';
import { changesInChunks, changesOf, type NamedChange, readChanges } from '../../db/queries/changes.ts';
import { countMatching, listProjects } from '../../db/queries/list.ts';
import type { ResolvedValue } from '../../db/tables/effective.ts';
import { changeKinds } from '../../db/time-vocabulary.ts';
import { keysOf } from '../../db/vocabulary.ts';
import { openAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';

const day = fc.constantFrom('2024-02-23', '2024-08-18', '2025-07-01');
const source = fc.record({
  claim: fc.constantFrom('c1', 'c2'),
  document: fc.constantFrom('LS', 'r1'),
  clause: fc.constantFrom(null, 'II.2.1'),
  basis: fc.constantFrom('stated' as const, 'reported' as const),
  on: day,
});
const resolved = (values: readonly unknown[]): fc.Arbitrary<ResolvedValue> =>
  fc.tuple(fc.constantFrom(...values), source).map(([value, from]) => ({ value, ...from, conflicts: [] }));
const snapshot = (id: string): fc.Arbitrary<Snapshot> =>
  fc.record({
    id: fc.constant(id),
    resolution: fc.record(
      {
        status: resolved(['preparation', 'implementation']),
        target: resolved(['2025', '2026', '2026-12']),
        costBnVnd: resolved([11024, { n: 11024, bound: 'about' }, { n: 11808, bound: 'about' }]),
        agency: resolved([{ vi: 'A', en: 'A', zh: 'A' }]),
        // Not compared.
        situation: resolved([{ vi: 'x', en: 'x', zh: 'x' }]),
      },
      { requiredKeys: [] },
    ),
    silentSince: fc.option(day),
    origin: source,
    lastWord: source,
  });
/** What was known on a day: some of four projects. */
const known = fc
  .tuple(...['A', 'B', 'C', 'D'].map((id) => fc.option(snapshot(id))))
  .map((projects) => projects.filter((project) => project !== null));

type Known = Map<string, Values>;
const valuesKnown = (snapshots: readonly Snapshot[]): Known => new Map(snapshots.map((s) => [s.id, valuesOf(s)]));

/** What is known after a change. */
function applied(before: Known, changes: readonly Change[]): Known {
  const after = new Map([...before].map(([id, values]) => [id, { ...values }]));
  for (const { project, field, after: side } of changes) {
    if (field === 'project') {
      if (side) after.set(project, side.value as Values);
      else after.delete(project);
      continue;
    }
    const values = after.get(project) as Record<string, unknown>;
    if (side) values[field === 'silence' ? 'silentSince' : field] = side.value;
    else delete values[field];
  }
  return after;
}

const turned: Partial<Record<Change['kind'], Change['kind']>> = { added: 'removed', removed: 'added' };
function reversed(change: Change): Change {
  const silence = (after: Side) => (after?.value === null ? 'heard' : 'silent');
  const kind = change.field === 'silence' ? silence(change.before) : (turned[change.kind] ?? change.kind);
  return { ...change, kind, before: change.after, after: change.before };
}
const asSet = (changes: readonly Change[]) => changes.map((c) => JSON.stringify(c)).sort();

describe('what differs between two days', () => {
  it('is nothing between a day and itself, whatever claims its values stand on', () => {
    fc.assert(
      fc.property(known, source, (a, other) => {
        expect(diff(a, a)).toEqual([]);
        const elsewhere = a.map((s) => ({
          ...s,
          origin: other,
          resolution: Object.fromEntries(Object.entries(s.resolution).map(([field, value]) => [field, { ...value, ...other }])),
        }));
        expect(diff(a, elsewhere)).toEqual([]);
      }),
    );
  });

  it('leads from the one to the other', () => {
    fc.assert(
      fc.property(known, known, (a, b) => {
        expect(applied(valuesKnown(a), diff(a, b))).toEqual(valuesKnown(b));
      }),
    );
  });

  it('is undone by what differs the other way', () => {
    fc.assert(
      fc.property(known, known, (a, b) => {
        expect(asSet(diff(b, a))).toEqual(asSet(diff(a, b).map(reversed)));
      }),
    );
  });

  it('has each field of each project once, in the order of the kinds', () => {
    fc.assert(
      fc.property(known, known, (a, b) => {
        const changes = diff(a, b);
        expect(new Set(changes.map((c) => `${c.project} ${c.field}`)).size).toBe(changes.length);
        const order = changes.map((c) => keysOf(changeKinds).indexOf(c.kind));
        expect(order).toEqual(order.toSorted((x, y) => x - y));
      }),
    );
  });

  it('tells a new project once, silence as silence, and a promise made more exact', () => {
    const from = { claim: 'c', document: 'LS', clause: 'I', basis: 'stated' as const, on: '2024-08-18' };
    const of = (value: unknown): ResolvedValue => ({ value, ...from, conflicts: [] });
    const project = (id: string, target: string, silentSince: string | null): Snapshot => ({
      id,
      resolution: { target: of(target), status: of('preparation') },
      silentSince,
      origin: from,
      lastWord: from,
    });
    const a = [project('A', '2026', null), project('B', '2025', '2024-08-18'), project('C', '2025', '2024-02-23')];
    const b = [project('A', '2026-12', '2025-07-01'), project('B', '2025', null), project('C', '2025', '2024-08-18'), project('D', '2030', null)];
    expect(diff(a, b).map(({ project, kind, field, before, after }) => [project, kind, field, before?.value, after?.value])).toEqual([
      ['A', 'target', 'target', '2026', '2026-12'],
      ['A', 'silent', 'silence', null, '2025-07-01'],
      ['C', 'silent', 'silence', '2024-02-23', '2024-08-18'],
      ['B', 'heard', 'silence', '2024-08-18', null],
      ['D', 'added', 'project', undefined, { status: 'preparation', target: '2030', silentSince: null }],
    ]);
  });
});

describe('what differs between two days of the catalogue', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openAtlas();
  });
  afterAll(() => test.drop());
  const between = async (from: string, to: string, filter = {}) => await readChanges(test.db.orm, { from, to, filter });

  it('is nothing on one day', async () => {
    expect(await between('2026-11-20', '2026-11-20')).toEqual({ total: 0, counts: [], changes: [] });
  });

  it('of L01: unknown, then in construction for 2026 by a report, which the plan of Lạng Sơn takes over', async () => {
    const ofL01 = async (from: string, to: string) => (await between(from, to, { q: 'L01' })).changes.filter((c) => c.project.id === 'L01');
    const [added, ...none] = await ofL01('2023-11-30', '2024-08-18');
    expect(none).toEqual([]);
    expect(added).toMatchObject({
      kind: 'added',
      before: null,
      after: { value: { status: 'implementation', target: '2026', funding: 'ppp' } },
      project: { id: 'L01', kind: 'expressway' },
    });
    const [first] = await test.db.sql<{ day: string }[]>`select min(known_from)::text as day from effective where project_id = 'L01'`;
    expect(added?.after?.source?.document.knownFrom).toBe(first?.day);
    // The plan sets the same year as the report before it: another source, no change.
    expect((await ofL01('2024-04-21', '2024-08-18')).filter((c) => c.field === 'target' || c.field === 'status')).toEqual([]);
    const later = await ofL01('2024-08-18', '2026-02-20');
    expect(later.find((c) => c.field === 'target')).toBeUndefined();
    expect(later.find((c) => c.field === 'costBnVnd')).toMatchObject({
      kind: 'money',
      before: { value: 11024 },
      after: { value: 11808, source: { document: { kind: 'report', knownFrom: '2026-02-20' } } },
    });
    expect(later.find((c) => c.field === 'progressPct')).toMatchObject({ before: null, after: { value: 63, source: { on: '2026-02-20' } } });
  });

  it('leads from every project as known then to it as known now, and every value names a document known by then', async () => {
    const days = ['2024-02-23', '2024-08-18', '2025-07-01', '2026-11-20'] as const;
    for (const [i, from] of days.entries()) {
      for (const to of days.slice(i)) {
        const { total, counts, changes } = await between(from, to);
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        const listed = async (asOf: string) => (await listProjects(test.db.orm, { asOf }, { limit: 500 })).map((row) => [row.id, row] as const);
        const [old, now] = [new Map(await listed(from)), new Map(await listed(to))];
        expect(changes.filter((c) => c.kind === 'added').map((c) => c.project.id)).toEqual([...now.keys()].filter((id) => !old.has(id)));
        expect(changes.filter((c) => c.kind === 'removed')).toEqual([]);
        for (const [column, field] of [
          ['status', 'status'],
          ['funding', 'funding'],
          ['target', 'target'],
          ['costBnVnd', 'costBnVnd'],
          ['progressPct', 'progressPct'],
        ] as const satisfies [string, ComparedField][]) {
          const changed = [...now.values()].filter(
            (row) => old.has(row.id) && JSON.stringify(old.get(row.id)?.[column]) !== JSON.stringify(row[column]),
          );
          const told = changes.filter((c) => c.field === field);
          expect(told.map((c) => [c.project.id, c.before?.value ?? null, c.after?.value ?? null])).toEqual(
            changed.map((row) => [row.id, old.get(row.id)?.[column], row[column]]),
          );
        }
        const silent = (rows: typeof now) => [...rows.values()].filter((r) => r.signals.some((s) => s.code === 'silent')).map((r) => r.id);
        const fell = changes.filter((c) => c.kind === 'silent' && c.before?.value === null).map((c) => c.project.id);
        const common = silent(now).filter((id) => old.has(id));
        expect(fell).toEqual(common.filter((id) => !silent(old).includes(id)));
        for (const { before, after, field } of changes) {
          for (const [side, by] of [
            [before, from],
            [after, to],
          ] as const) {
            if (side === null || (field === 'silence' && side.value === null && side.source === null)) continue;
            expect(side.source?.document.knownFrom && side.source.document.knownFrom <= by, `${field} ${JSON.stringify(side)}`).toBe(true);
          }
        }
      }
    }
  });

  it('is of the projects that the filter finds on either day, of all whole; and the same for projects named', async () => {
    const [from, to] = ['2024-02-23', '2026-11-20'];
    const all = (await between(from, to)).changes;
    const filter = { status: ['implementation' as const] };
    const ids = new Set<string>();
    for (const asOf of [from, to]) for (const row of await listProjects(test.db.orm, { ...filter, asOf }, { limit: 500 })) ids.add(row.id);
    expect(ids.size).toBeLessThan(await countMatching(test.db.orm, { asOf: to }));
    const found = (await between(from, to, filter)).changes;
    expect(found.length).toBeGreaterThan(5);
    expect(found).toEqual(all.filter((c) => ids.has(c.project.id)));
    const named = await changesOf(test.db.orm, [...ids], from, to);
    expect(named.map((c) => [c.project, c.field])).toEqual(found.map((c) => [c.project.id, c.field]));
  });

  it('is the same of a few projects at a time, kind by kind', async () => {
    const span = { from: '2024-08-18', to: '2026-11-20', filter: { kind: ['expressway' as const, 'railway' as const] } };
    const { changes, counts } = await readChanges(test.db.orm, span);
    expect(counts.length).toBeGreaterThan(4);
    const few: NamedChange[] = [];
    for await (const chunk of changesInChunks(test.db.orm, span, 7)) few.push(...chunk);
    for (const { kind } of counts) expect(few.filter((c) => c.kind === kind)).toEqual(changes.filter((c) => c.kind === kind));
    expect(few).toHaveLength(changes.length);
  });

  it('counts all where only some are asked for', async () => {
    const all = await between('2025-11-20', '2026-11-20');
    const some = await readChanges(test.db.orm, { from: '2025-11-20', to: '2026-11-20', filter: {} }, 3);
    expect(some).toEqual({ ...all, changes: all.changes.slice(0, 3) });
    expect(all.total).toBeGreaterThan(3);
  });
});
