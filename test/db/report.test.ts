import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listProjects } from '../../db/queries/list.ts';
import { type AnnualReport, type ReportLine, readAnnualReport, readProvince } from '../../db/queries/report.ts';
import { askedFor, countsOf, daysOf, groupProjects, hasBegun, liesIn, type Section, sectionOf } from '../../db/report.ts';
import { healths, states } from '../../db/time-vocabulary.ts';
import { keysOf, kinds, NOT_STATED } from '../../db/vocabulary.ts';
import { openAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';

const section = (clause: string, document = 'LS'): Section => ({ document, clause, title: { vi: clause, en: clause, zh: clause } });

describe('the sections of a plan', () => {
  it.each([
    ['II.2.1', 'II.2.1', true],
    ['II.2.1a', 'II.2.1', true],
    ['II.2.1.3', 'II.2.1', true],
    ['II.2.1 ¶2', 'II.2.1', true],
    ['II.2.10', 'II.2.1', false],
    ['II.2.1', 'II.2.10', false],
    ['II.2.5b', 'II.2.5', true],
    ['II.2.5b', 'II.2.5a', false],
    ['II.4ab', 'II.4a', false],
    ['II.4đ', 'II.4', true],
    ['III.6', 'II', false],
    ['IIđ', 'II', false],
    ['3 ¶2', '3', true],
    ['32', '3', false],
  ])('%s in %s: %s', (clause, of, expected) => expect(liesIn(clause, of)).toBe(expected));

  it('take a clause into the longest that holds it, of its own document', () => {
    const sections = [section('II'), section('II.2.1'), section('II.2'), section('II.2', 'HT')];
    const of = (clause: string, document = 'LS') => sectionOf({ document, clause }, sections);
    expect(of('II.2.1a')).toBe(sections[1]);
    expect(of('II.2.10')).toBe(sections[2]);
    expect(of('II.2.1', 'HT')).toBe(sections[3]);
    expect(of('III.6')).toBeUndefined();
    expect(of('II.2', 'BD')).toBeUndefined();
  });

  it('place every project once, under the first in the plan’s order that a claim belongs to', () => {
    const clause = fc.stringMatching(/^(I|II|III)(\.[1-3]){0,2}[ab]?$/);
    const project = fc.record({ id: fc.stringMatching(/^L\d\d$/), kind: fc.constantFrom(...keysOf(kinds)) });
    const naming = (ids: string[]) => fc.record({ project: fc.constantFrom(...ids, 'X00'), document: fc.constantFrom('LS', 'KL72'), clause });
    const given = fc
      .tuple(fc.uniqueArray(project, { selector: (p) => p.id, maxLength: 20 }), fc.uniqueArray(clause, { maxLength: 8 }))
      .chain(([projects, clauses]) =>
        fc.tuple(fc.constant(projects), fc.constant(clauses.map((c) => section(c))), fc.array(naming(projects.map((p) => p.id)), { maxLength: 40 })),
      );
    fc.assert(
      fc.property(given, ([projects, sections, namings]) => {
        const grouped = groupProjects(projects, sections, namings);
        const all = [...grouped.sections, ...grouped.others].flatMap((group) => group.projects);
        expect(all.map((p) => p.id).sort()).toEqual(projects.map((p) => p.id).sort());
        expect(grouped.sections.map((group) => group.section)).toEqual(sections);
        const belongs = (id: string) => sections.filter((s) => namings.some((n) => n.project === id && sectionOf(n, sections) === s));
        for (const group of grouped.sections) for (const { id } of group.projects) expect(belongs(id)[0]).toBe(group.section);
        for (const group of grouped.others) {
          expect(group.projects.length).toBeGreaterThan(0);
          for (const { id, kind } of group.projects) expect([belongs(id), kinds[kind].sector]).toEqual([[], group.sector]);
        }
        // The given order stays within each group.
        for (const group of [...grouped.sections, ...grouped.others]) {
          const at = group.projects.map((p) => projects.indexOf(p));
          expect(at).toEqual(at.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

describe('the days of a report', () => {
  it('are the ends of two years, or today', () => {
    expect(daysOf(2025, '2026-11-20')).toEqual({ since: '2024-12-31', until: '2025-12-31', over: true });
    expect(daysOf(2026, '2026-11-20')).toEqual({ since: '2025-12-31', until: '2026-11-20', over: false });
    expect(daysOf(2026, '2026-12-31')).toEqual({ since: '2025-12-31', until: '2026-12-31', over: true });
    expect([hasBegun(2026, '2026-01-01'), hasBegun(2027, '2026-12-31')]).toEqual([true, false]);
  });
});

describe('the annual report', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openAtlas();
  });
  afterAll(() => test.drop());

  const read = async (place: string, year: number, today = '2026-11-20'): Promise<AnnualReport> => {
    const province = await readProvince(test.db.orm, place);
    if (!province) throw new Error(`no province ${place}`);
    return await readAnnualReport(test.db.orm, province, year, today);
  };
  const linesOf = (report: AnnualReport): ReportLine[] => [...report.sections, ...report.others].flatMap((group) => group.projects);

  it.each([
    ['lang-son', 2026],
    ['lang-son', 2025],
    ['lang-son-2025', 2026],
    ['ha-tinh', 2025],
    ['binh-duong', 2026],
    ['bac-ninh-2025', 2026],
    ['ha-noi', 2024],
    ['ca-mau-2025', 2026],
  ])('of %s in %s has the list’s projects, each once, and adds up', async (place, year) => {
    const report = await read(place, year);
    const lines = linesOf(report);
    const listed = await listProjects(test.db.orm, { place: [place], asOf: report.until }, { limit: 500 });
    expect(lines.map((line) => line.id).sort()).toEqual(listed.map((row) => row.id).sort());
    for (const line of lines) {
      const row = listed.find((r) => r.id === line.id);
      expect([line.state, line.health, line.status?.value ?? null, line.target?.value ?? null]).toEqual([
        row?.state,
        row?.health,
        row?.status,
        row?.target,
      ]);
    }
    expect(report.counts).toEqual(countsOf(lines));
    for (const { counts, projects } of [report, ...report.sections, ...report.others].map((g) => ({
      projects: 'projects' in g ? g.projects : lines,
      counts: g.counts,
    }))) {
      const sum = (of: Record<string, number>) => Object.values(of).reduce((a, b) => a + b, 0);
      expect([counts.projects, sum(counts.states), sum(counts.healths)]).toEqual([projects.length, projects.length, projects.length]);
      expect(Object.keys(counts.states)).toEqual(keysOf(states));
      expect(Object.keys(counts.healths)).toEqual([...keysOf(healths), NOT_STATED]);
    }
  });

  it('follows the plan’s own order, health included though it names no work', async () => {
    const { sections, grounds } = await read('lang-son', 2026);
    const clauses = sections.map((group) => group.section.clause);
    expect(clauses.slice(0, 4)).toEqual(['II.2.1', 'II.2.2', 'II.2.3', 'II.2.4']);
    expect(clauses.slice(-2)).toEqual(['II.2.10', 'III.6']);
    expect(sections.find((group) => group.section.clause === 'II.2.9')?.projects).toEqual([]);
    // L01 is named in II.2.1 and III.6.
    const transport = sections[0]?.projects.find((line) => line.id === 'L01');
    expect(transport?.clauses).toEqual([
      { document: 'LS', clause: 'II.2.1' },
      { document: 'LS', clause: 'III.6' },
    ]);
    expect(grounds.map(({ id, asks }) => [id, asks])).toEqual([
      ['KL72', null],
      ['LS', 'IV.1'],
    ]);
  });

  it('knows no plan before it was made, and none of a province without one', async () => {
    for (const report of [await read('lang-son', 2023), await read('ha-noi', 2026)]) {
      expect(report.sections).toEqual([]);
      expect(report.grounds.every((plan) => plan.province === null)).toBe(true);
    }
    expect((await read('lang-son', 2024)).sections.length).toBeGreaterThan(0);
  });

  it('takes the plan of a former province into the one that it lies in now', async () => {
    expect((await read('lang-son-2025', 2026)).sections.map((g) => g.section)).toEqual((await read('lang-son', 2026)).sections.map((g) => g.section));
    const bacNinh = await read('bac-ninh-2025', 2026);
    expect(bacNinh.sections.map((g) => g.section.document)).toEqual(['BG']);
    expect([bacNinh.province.madeOf, (await read('lang-son-2025', 2026)).province.madeOf, (await read('lang-son', 2026)).province.madeOf]).toEqual([
      2, 1, 0,
    ]);
  });

  it('tells what changed within the year and no more, with sources that it lists', async () => {
    const report = await read('lang-son', 2026);
    const ids = report.sources.map((source) => source.id);
    expect(new Set(ids).size).toBe(ids.length);
    const l01 = linesOf(report).find((line) => line.id === 'L01');
    expect(l01?.changes.find((change) => change.kind === 'progress')?.after?.vi).toBe('63 %');
    for (const line of linesOf(report)) {
      const values = [line.status, line.target, line.progress, line.situation, line.answers].flatMap((cited) => (cited ? [cited.document] : []));
      for (const document of [...values, ...line.news, ...line.changes.flatMap((change) => change.sources)]) expect(ids).toContain(document);
      for (const document of line.news) {
        const known = report.sources.find((source) => source.id === document)?.knownFrom ?? '';
        expect(known > report.since && known <= report.until).toBe(true);
      }
    }
  });

  it('asks by the clauses of documents that exist, and knows provinces only', async () => {
    const documents = await test.db.sql<{ id: string }[]>`select id from documents where kind = 'plan'`;
    for (const id of Object.keys(askedFor)) expect(documents.map((d) => d.id)).toContain(id);
    const [commune] = await test.db.sql<{ id: string }[]>`select id from places where level = 'commune' order by id limit 1`;
    for (const id of ['viet-nam', 'nowhere', commune?.id ?? '']) expect(await readProvince(test.db.orm, id)).toBeNull();
  });
});
