import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../db/catalogue/read.ts';
import type { Filter } from '../../db/queries/filter.ts';
import { listProjects } from '../../db/queries/list.ts';
import { readProject } from '../../db/queries/project.ts';
import { readTotals } from '../../db/queries/totals.ts';
import { type State, states } from '../../db/time-vocabulary.ts';
import { type Bound, boundOfSum, kindsByArea, kindsByLength, NO_TOTAL, type Total, type TotalledKind, totalledKinds } from '../../db/totals.ts';
import { keysOf } from '../../db/vocabulary.ts';
import { openAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';

let test: TestDatabase;
/** Which projects the catalogue's files put on the ground of others. */
let ground: Map<string, string[]>;
beforeAll(async () => {
  test = await openAtlas();
  ground = new Map((await readCatalogue()).projects.flatMap(({ entry }) => (entry.ground ? [[entry.id, entry.ground]] : [])));
});
afterAll(() => test.drop());

const AS_OF = '2026-11-20';
const FILTERS: Filter[] = [
  {},
  { asOf: AS_OF },
  { asOf: AS_OF, year: 2030 },
  { asOf: AS_OF, year: 2030, scenario: 'slip', slipYears: 5 },
  { asOf: AS_OF, year: 2030, scenario: 'funded' },
  { asOf: '2025-03-01', year: 2027 },
  { asOf: AS_OF, year: 2028, state: ['in-use', 'building'] },
  { asOf: AS_OF, health: ['late', 'at-risk'] },
  { asOf: AS_OF, place: ['lang-son'], year: 2026 },
  { asOf: AS_OF, place: ['ho-chi-minh', 'lang-son-2025'], kind: ['expressway', 'urban-rail', 'industrial-park'] },
  { asOf: AS_OF, type: ['programme', 'target'] },
  { asOf: AS_OF, q: 'cao toc', from: 2026 },
];

/** The totals of a filter, added up here from the rows of its list. */
async function addedUp(filter: Filter): Promise<Map<TotalledKind, Record<State, Total>>> {
  const rows = await listProjects(test.db.orm, filter, { limit: 10_000 });
  const found = new Map<TotalledKind, Record<State, Total & { bounds: Bound[] }>>();
  for (const row of rows) {
    const kind = totalledKinds.find((k) => k === row.kind);
    if (!kind || row.type !== 'project' || row.members > 0) continue;
    const none = () => ({ ...NO_TOTAL, bounds: [] as Bound[] });
    const own = found.get(kind) ?? { absent: none(), planned: none(), building: none(), 'in-use': none() };
    found.set(kind, own);
    const total = own[row.state];
    const figure = kindsByLength.includes(kind) ? row.lengthKm : row.areaHa;
    if (ground.has(row.id)) total.sameGround += 1;
    else if (figure === null) total.withoutFigure += 1;
    else {
      total.projects += 1;
      total.sum += typeof figure === 'number' ? figure : figure.n;
      if (typeof figure !== 'number') total.bounds.push(figure.bound);
      total.bound = boundOfSum(total.bounds);
    }
  }
  return found;
}

describe('totals', () => {
  it.each(FILTERS)('of %j are the rows of its list added up', async (filter) => {
    const totals = await readTotals(test.db.orm, filter);
    const expected = await addedUp(filter);
    expect(totals.map((t) => t.kind)).toEqual(totalledKinds.filter((kind) => expected.has(kind)));
    for (const { kind, unit, states: byState } of totals) {
      expect(unit).toBe(kindsByArea.includes(kind) ? 'ha' : 'km');
      for (const state of keysOf(states)) {
        const { sum, bound, projects, withoutFigure, sameGround } = expected.get(kind)?.[state] ?? NO_TOTAL;
        expect({ kind, state, ...byState[state] }).toEqual({ kind, state, sum: expect.closeTo(sum, 6), bound, projects, withoutFigure, sameGround });
      }
    }
  });

  it('have every case that equality should speak of', async () => {
    const all = (await readTotals(test.db.orm, { asOf: AS_OF })).flatMap((t) => Object.values(t.states));
    for (const part of ['projects', 'withoutFigure', 'sameGround'] as const) expect(all.some((total) => total[part] > 0)).toBe(true);
    expect(all.some((total) => total.bound !== null)).toBe(true);
    expect(await readTotals(test.db.orm, { asOf: AS_OF, type: ['programme', 'target'] })).toEqual([]);
  });

  it.each(FILTERS.filter((f) => !f.state))('of %j are those of its states side by side', async (filter) => {
    const all = await readTotals(test.db.orm, filter);
    for (const state of keysOf(states)) {
      const own = await readTotals(test.db.orm, { ...filter, state: [state] });
      for (const { kind, states: byState } of all) {
        const part = own.find((t) => t.kind === kind)?.states;
        expect(part?.[state] ?? NO_TOTAL).toEqual(byState[state]);
        for (const other of keysOf(states)) if (other !== state) expect(part?.[other] ?? NO_TOTAL).toEqual(NO_TOTAL);
      }
    }
  });

  it('in use never fall as the year rises and promises are kept, and no ground comes or goes', async () => {
    let before = new Map<string, number>();
    const sumsIn = new Map<number, unknown>();
    for (let year = 2020; year <= 2050; year++) {
      const totals = await readTotals(test.db.orm, { asOf: AS_OF, year });
      for (const { kind, states: byState } of totals) expect(byState['in-use'].sum).toBeGreaterThanOrEqual(before.get(kind) ?? 0);
      before = new Map(totals.map((t) => [t.kind, t.states['in-use'].sum]));
      const sums = totals.map(({ kind, states: s }) => [kind, Math.round(keysOf(states).reduce((sum, state) => sum + s[state].sum, 0) * 1000)]);
      sumsIn.set(year, sums);
      expect(sums).toEqual(sumsIn.get(2020));
    }
    expect(before.get('expressway')).toBeGreaterThan(2000);
  });

  it('add one park once that is listed under two names, and no widening of a road', async () => {
    const parks = { asOf: AS_OF, kind: ['industrial-park'], status: ['implementation'] } satisfies Filter;
    expect((await listProjects(test.db.orm, parks, { limit: 10 })).map((row) => [row.id, row.areaHa])).toEqual([
      ['L18', 599.76],
      ['L38', 599.76],
    ]);
    expect((await readTotals(test.db.orm, parks)).map((t) => t.states.building)).toEqual([{ ...NO_TOTAL, sum: 599.76, projects: 1, sameGround: 1 }]);
    const widening = { asOf: AS_OF, kind: ['expressway'], q: 'mo rong' } satisfies Filter;
    const rows = (await listProjects(test.db.orm, widening, { limit: 10 })).map((row) => row.id);
    expect(rows).toEqual(['N01.W1', 'N01.W2', 'N01.W3']);
    const [totals] = await readTotals(test.db.orm, widening);
    expect(Object.values(totals?.states ?? {}).reduce((n, total) => n + total.sameGround, 0)).toBe(3);
    expect(Object.values(totals?.states ?? {}).every((total) => total.sum === 0)).toBe(true);
  });

  it('leave out what the page of the project names as its ground', async () => {
    for (const [id, bases] of ground) {
      const page = await readProject(test.db.orm, id, { asOf: AS_OF });
      expect(page?.related.ground.map((row) => row.id)).toEqual(bases);
    }
    expect((await readProject(test.db.orm, 'L18', { asOf: AS_OF }))?.related.ground).toEqual([]);
  });

  it('miss no ground: two drawings traced along one way over most of the shorter are the ground of one another', async () => {
    const pairs = await test.db.sql<{ id: string; other: string; share: number }[]>`
      with traced as (
        select p.id, p.kind, ST_Transform(g.geom, 32648) as line, g.accuracy_m as within
        from projects p join geometries g on g.project_id = p.id
          join effective e on e.project_id = p.id and e.known_to is null and e.length_km is not null
        where p.type = 'project' and p.kind in ${test.db.sql(kindsByLength)} and g.certainty in ('alignment', 'surveyed')
          and not exists (select from projects m where m.parent_id = p.id))
      select a.id, b.id as other,
        ST_Length(ST_Intersection(a.line, ST_Buffer(b.line, a.within + b.within))) / ST_Length(a.line) as share
      from traced a join traced b on a.kind = b.kind and a.id <> b.id and ST_DWithin(a.line, b.line, a.within + b.within)`;
    const along = pairs.filter((pair) => pair.share > 0.5);
    expect(along.length).toBeGreaterThan(3);
    for (const { id, other } of along) {
      const either = [...(ground.get(id) ?? []), ...(ground.get(other) ?? [])];
      expect(
        either.some((base) => base === id || base === other),
        `${id} lies on ${other}`,
      ).toBe(true);
    }
  });
});

describe('the bound of a sum', () => {
  const bounds = fc.array(fc.constantFrom<Bound>('at-least', 'at-most', 'about'));
  it('is the one that its bounded figures share, else “about”; their order and number do not matter', () => {
    fc.assert(
      fc.property(bounds, (given) => {
        const bound = boundOfSum(given);
        expect(bound === null).toBe(given.length === 0);
        if (bound !== null) expect(given.every((b) => b === bound) || bound === 'about').toBe(true);
        expect(boundOfSum([...given].reverse().concat(given))).toBe(bound);
      }),
    );
    expect([boundOfSum(['at-least', 'at-least']), boundOfSum(['at-least', 'about']), boundOfSum(['at-most', 'at-least'])]).toEqual([
      'at-least',
      'about',
      'about',
    ]);
  });
});
