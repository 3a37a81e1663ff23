import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../db/catalogue/read.ts';
import { claimsOf } from '../../db/catalogue/statements.ts';
import { bestStatus } from '../../db/links/best-status.ts';
import { linkRows } from '../../db/links/rows.ts';
import { countFacets } from '../../db/queries/facets.ts';
import { listGates } from '../../db/queries/gates.ts';
import { readLinkMatrix } from '../../db/queries/link-matrix.ts';
import { listLinks, type ProjectLink } from '../../db/queries/links.ts';
import { countMatching, listProjects } from '../../db/queries/list.ts';
import { listPlaces } from '../../db/queries/places.ts';
import { readProjectLinks } from '../../db/queries/project-links.ts';
import { links } from '../../db/tables/links.ts';
import { openAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';

let test: TestDatabase;
let nowOf: Map<string, string>;
let provinces: Awaited<ReturnType<typeof listPlaces>>;
let of2024: ProjectLink[];
beforeAll(async () => {
  test = await openAtlas();
  provinces = (await listPlaces(test.db.orm)).filter((p) => p.level === 'province');
  nowOf = new Map(provinces.map((p) => [p.id, p.nowId ?? p.id]));
  of2024 = await listLinks(test.db.orm, {}, '2024');
});
afterAll(() => test.drop());

const linksOf = (id: string) => of2024.filter((l) => l.project.id === id);
const told = (id: string) => linksOf(id).map(({ from, to, agreement }) => `${from} ~ ${to}: ${agreement}`);

describe('the links of the plans', () => {
  it.each<[string, string[]]>([
    ['L01', []],
    // LS II.2.1 names both provinces, and the drawn line crosses from one into the other.
    ['L02', ['cao-bang ~ lang-son: both']],
    ['L03', ['lang-son ~ quang-ninh: both']],
    // LS II.2.5b «tuyến cao tốc Bắc Giang - Lạng Sơn».
    ['L04', ['bac-giang ~ lang-son: both']],
    ['L07', ['cao-bang ~ lang-son: both']],
    ['L37', ['lang-son ~ quang-ninh: both']],
    // LS III.6: from the park at Hữu Lũng to Mỹ An port in Bắc Giang.
    ['L08', ['bac-giang ~ lang-son: both']],
    // A report names Quảng Ninh; the drawing is a symbol.
    ['L09', ['lang-son ~ quang-ninh: stated']],
    // LS II.2.1 «các tỉnh lân cận như: Quảng Ninh, Thái Nguyên, Bắc Giang, Cao Bằng, Bắc Kạn»: five, each with Lạng Sơn.
    [
      'L11',
      ['bac-giang', 'bac-kan', 'cao-bang']
        .map((p) => `${p} ~ lang-son: stated`)
        .concat(['quang-ninh', 'thai-nguyen'].map((p) => `lang-son ~ ${p}: stated`)),
    ],
    ['L05', []],
    ['L15', []],
    ['L22', []],
    ['L40', ['cao-bang ~ lang-son: both']],
  ])('%s joins %j', (id, expected) => {
    expect(told(id)).toEqual(expected);
  });

  it('KL72 names the ends of a railway; the drawing shows what lies between', () => {
    expect(linksOf('N05').find((l) => l.from === 'ha-noi' && l.to === 'lang-son')).toMatchObject({
      agreement: 'both',
      via: ['bac-ninh', 'bac-giang'],
      claims: [{ clause: '5 ¶2', document: { id: 'KL72' } }],
    });
    expect(told('N05')).toContain('bac-giang ~ lang-son: drawn');
  });

  it('N01 is a chain from Lạng Sơn to Cà Mau', () => {
    const chain = 'lang-son bac-giang bac-ninh ha-noi ha-nam nam-dinh ninh-binh thanh-hoa nghe-an ha-tinh quang-binh quang-tri thua-thien-hue'.split(
      ' ',
    );
    for (const [i, next] of chain.slice(1).entries()) {
      const [from, to] = [chain[i] ?? '', next].sort();
      expect(told('N01')).toContain(`${from} ~ ${to}: drawn`);
    }
    expect(told('N01')).toContain('ca-mau ~ kien-giang: drawn');
    expect(linksOf('N01').find((l) => l.from === 'ca-mau' && l.to === 'lang-son')?.claims.length).toBe(1);
  });

  it('L04 crosses where the expressway leaves Hữu Lũng, within 3 km of the border stone on the map', () => {
    const [at] = linksOf('L04')[0]?.crossings ?? [];
    expect(linksOf('L04')[0]?.crossings.length).toBe(1);
    expect(at?.uncertain).toBe(false);
    expect(Math.hypot(((at?.lon ?? 0) - 106.3306) * 103.5, ((at?.lat ?? 0) - 21.44) * 111.2)).toBeLessThan(3);
  });

  it('the gates: Hữu Nghị by clause and drawing, Cốc Nam by a report alone, and no namesake 500 km away', async () => {
    const { gates } = await readProjectLinks(test.db.orm, 'L01');
    expect(gates.find((g) => g.name.vi === 'Hữu Nghị')).toMatchObject({ class: 'gate', agreement: 'both' });
    expect(gates.find((g) => g.name.vi.includes('Cốc Nam'))).toMatchObject({ agreement: 'stated', lon: null, distanceM: null });
    const vinh = await readProjectLinks(test.db.orm, 'N02.CT17');
    expect(vinh.gates.filter((g) => g.lat !== null && g.lat > 20)).toEqual([]);
    expect(await readProjectLinks(test.db.orm, 'nobody')).toEqual({ links: [], gates: [] });
  });

  it('are listed with every project that leads to them, the same as each project tells of itself', async () => {
    const gates = await listGates(test.db.orm, {});
    const told = gates.flatMap((gate) => gate.projects.map(({ id, agreement }) => `${id} ${gate.name.vi} ${agreement}`));
    const ids = [...new Set(gates.flatMap((gate) => gate.projects.map(({ id }) => id)))];
    const own = await Promise.all(
      ids.map(async (id) => (await readProjectLinks(test.db.orm, id)).gates.map((gate) => `${id} ${gate.name.vi} ${gate.agreement}`)),
    );
    expect(told.sort()).toEqual(own.flat().sort());
    expect(gates.find((gate) => gate.name.vi.includes('Hữu Nghị'))?.projects.map(({ id }) => id)).toContain('L01');
    const inLangSon = await listGates(test.db.orm, { place: ['lang-son'] });
    expect(inLangSon.length).toBeGreaterThan(0);
    expect(inLangSon.length).toBeLessThan(gates.length);
  });

  it('a stated link is known from its document on, a drawn one always', async () => {
    // The plan of Lạng Sơn bears no date, only a lower bound: 17/08/2024.
    const before = await listLinks(test.db.orm, { asOf: '2024-08-16' }, '2024');
    expect(before.filter((l) => l.project.id === 'L11')).toEqual([]);
    const since = await listLinks(test.db.orm, { asOf: '2024-08-18' }, '2024');
    expect(since.filter((l) => l.project.id === 'L11').length).toBe(5);
    expect(before.filter((l) => l.claims.length === 0).length).toBeGreaterThan(0);
  });

  it('equal a rebuild from the files', async () => {
    const catalogue = await readCatalogue();
    const plans = new Set(catalogue.documents.map((d) => d.entry.id));
    const claims = catalogue.projects.flatMap((p) => claimsOf(p.entry, (id) => (plans.has(id) ? 'plan' : 'report')));
    const rebuilt = await linkRows(catalogue, claims);
    const byId = <T extends { id: string }>(rows: T[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(await test.db.orm.select().from(links))).toEqual(byId(rebuilt.links as (typeof links.$inferSelect)[]));
  });
});

describe('the matrix', () => {
  const FILTERS = [{}, { kind: ['expressway' as const] }, { from: 2026, to: 2030 }, { place: ['lang-son'] }, { asOf: '2024-06-01' }];

  it.each(FILTERS)('under %j has in each cell what picking the pair leaves', async (filter) => {
    for (const edition of ['2024', '2025'] as const) {
      const { cells, projects } = await readLinkMatrix(test.db.orm, { ...filter, link: ['lang-son~cao-bang'] }, edition);
      expect(projects).toBe(await countMatching(test.db.orm, { ...filter, link: [edition === '2024' ? 'any' : 'any-2025'] }));
      for (const { from, to, projects: n, byAgreement, firstYear, bestStatus: best } of cells) {
        const rows = await listProjects(test.db.orm, { ...filter, link: [`${to}~${from}`] }, { limit: 500 });
        expect(rows.length, `${from} ${to}`).toBe(n);
        expect(byAgreement.both + byAgreement.stated + byAgreement.drawn).toBe(n);
        expect(best).toBe(bestStatus(rows.map((r) => r.status)));
        const years = rows.flatMap((r) => r.targetYear ?? []);
        expect(firstYear).toBe(years.length === 0 ? null : Math.min(...years));
      }
    }
  });

  it('of 34 is the matrix of 63 by lineage: pairs within one new province vanish, the others keep their projects', async () => {
    const wanted = new Map<string, Set<string>>();
    for (const { from, to, project } of of2024) {
      const [a = '', b = ''] = [nowOf.get(from) ?? '', nowOf.get(to) ?? ''].sort();
      if (a !== b) wanted.set(`${a} ${b}`, (wanted.get(`${a} ${b}`) ?? new Set()).add(project.id));
    }
    const { cells, projects } = await readLinkMatrix(test.db.orm, {}, '2025');
    expect(new Map(cells.map((c) => [`${c.from} ${c.to}`, c.projects]))).toEqual(new Map([...wanted].map(([pair, ids]) => [pair, ids.size])));
    expect(projects).toBe(new Set([...wanted.values()].flatMap((ids) => [...ids])).size);
    expect(cells.some((c) => c.from === c.to)).toBe(false);
    // Bắc Giang and Bắc Ninh are one province now.
    expect(of2024.some((l) => l.from === 'bac-giang' && l.to === 'bac-ninh')).toBe(true);
  });
});

describe('places in two editions', () => {
  it('a new province has the projects of the old ones that lie in it, in filter and in counts', async () => {
    const { place } = await countFacets(test.db.orm, {});
    for (const now of provinces.filter((p) => p.edition === '2025')) {
      const old = provinces.filter((p) => p.nowId === now.id).map((p) => p.id);
      const [byNew, byOld] = [await countMatching(test.db.orm, { place: [now.id] }), await countMatching(test.db.orm, { place: old })];
      expect(byNew, now.id).toBe(byOld);
      expect(place.find((f) => f.value === now.id)?.count ?? 0).toBe(byNew);
    }
  });

  it('an old province is found by its own name and by that of today', async () => {
    const ids = async (q: string) => (await listProjects(test.db.orm, { q }, { limit: 500 })).map((r) => r.id);
    expect(await ids('bac giang')).toEqual(expect.arrayContaining(['B04', 'L04']));
    expect(await ids('Bắc Ninh')).toEqual(expect.arrayContaining(['B04', 'L04']));
    expect(await ids('thai nguyen')).toContain('L11');
  });
});
