import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CatalogueError, type CatalogueProblem } from '../../db/catalogue/problems.ts';
import { readCatalogue } from '../../db/catalogue/read.ts';
import { type SmallCatalogue, smallCatalogue } from './helpers/small-catalogue.ts';

let folder: SmallCatalogue;
beforeEach(() => {
  folder = smallCatalogue();
});
afterEach(() => folder.remove());

async function problems(): Promise<readonly CatalogueProblem[]> {
  const error: unknown = await readCatalogue(folder.url).then(
    () => null,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(CatalogueError);
  const { message, problems } = error as CatalogueError;
  for (const { file, line, id, field } of problems)
    for (const part of [file, line, id, field]) if (part !== undefined) expect(message).toContain(String(part));
  return problems;
}

const ROADS = 'projects/roads.yaml';
const SITES = 'projects/sites.yaml';
const SHAPES = 'geometries/all.geojson';

describe('a wrong catalogue', () => {
  it('is not the small one that the others break', async () => {
    const { projects, documents, reports, geometries, places } = await readCatalogue(folder.url);
    expect([projects, documents, reports, geometries, places].map((list) => list.length)).toEqual([3, 2, 1, 3, 174]);
  });

  it('has a ground of a ground, which totals would lose', async () => {
    const road = (id: string, base: string) =>
      `- { id: ${id}, type: project, kind: expressway, ground: [${base}], name: { vi: A, en: A, zh: 路 }, statements: [{ from: KL72, clause: '5', named: a }] }\n`;
    folder.write('projects/widenings.yaml', road('N03', 'L01') + road('N04', 'N03'));
    const found = (await problems()).filter((problem) => problem.field === 'ground');
    expect(found).toEqual([
      { file: 'projects/widenings.yaml', line: 2, id: 'N04', field: 'ground', message: 'N03 stands on the ground of others itself' },
    ]);
  });

  it.each<[string, string, string, string, CatalogueProblem]>([
    [
      'an unknown kind',
      SITES,
      'industrial-park',
      'factory',
      { file: SITES, line: 3, id: 'L18', field: 'kind', message: expect.stringContaining('"factory"') },
    ],
    [
      'an unknown field',
      ROADS,
      'target:',
      'targt:',
      { file: ROADS, line: 6, id: 'L01', field: 'statements.0', message: expect.stringContaining('targt') },
    ],
    ['a missing clause', ROADS, 'clause: II.2.1, ', '', { file: ROADS, line: 1, id: 'L01', field: 'clause', message: expect.stringContaining('LS') }],
    [
      'a clause of a report',
      ROADS,
      'on: 2026-02-20',
      'clause: III',
      { file: ROADS, line: 1, id: 'L01', field: 'clause', message: expect.stringContaining('III') },
    ],
    [
      'an unknown source',
      ROADS,
      'from: press-2026',
      'from: press-2027',
      { file: ROADS, line: 1, id: 'L01', field: 'from', message: expect.stringContaining('press-2027') },
    ],
    ['a duplicate id', ROADS, 'id: N02', 'id: L01', { file: ROADS, line: 8, id: 'L01', message: expect.stringContaining('twice') }],
    [
      'a report with the id of a plan',
      'reports/press.yaml',
      'id: press-2026',
      'id: LS',
      { file: 'reports/press.yaml', line: 1, id: 'LS', message: expect.stringContaining('twice') },
    ],
    [
      'a date that is none',
      ROADS,
      'target: 2026',
      'target: 30/09/2026',
      { file: ROADS, line: 6, id: 'L01', field: 'statements.0.target', message: expect.stringContaining('30/09/2026') },
    ],
    [
      'a day that is none',
      ROADS,
      'on: 2026-02-20',
      'on: 2026-02-30',
      { file: ROADS, line: 7, id: 'L01', field: 'statements.1.on', message: expect.stringContaining('2026-02-30') },
    ],
    ['a text in two languages', SITES, ', zh: 路VSIP', '', { file: SITES, line: 5, id: 'L18', field: 'name.zh', message: expect.any(String) }],
    [
      'an unknown place',
      SITES,
      '[lang-son]',
      '[lang-sn]',
      { file: SITES, line: 1, id: 'L18', field: 'places', message: expect.stringContaining('lang-sn') },
    ],
    [
      'a place of the new edition',
      SITES,
      '[lang-son]',
      '[lang-son-2025]',
      { file: SITES, line: 7, id: 'L18', field: 'statements.0.places.0', message: expect.stringContaining('lang-son-2025') },
    ],
    ['no place at all', SITES, 'places: [lang-son], ', '', { file: SITES, line: 1, id: 'L18', field: 'places', message: expect.any(String) }],
    [
      'no name in a document',
      SITES,
      'named: khu công nghiệp VSIP, ',
      '',
      { file: SITES, line: 1, id: 'L18', field: 'named', message: expect.any(String) },
    ],
    [
      'an unknown parent',
      SITES,
      'parent: N02',
      'parent: N03',
      { file: SITES, line: 1, id: 'L18', field: 'parent', message: expect.stringContaining('N03') },
    ],
    [
      'a programme within a programme',
      ROADS,
      'id: N02\n',
      'id: N02\n  parent: L01\n',
      { file: SITES, line: 1, id: 'L18', field: 'parent', message: expect.stringContaining('N02') },
    ],
    [
      'a project that is its own parent',
      SITES,
      'parent: N02',
      'parent: L18',
      { file: SITES, line: 1, id: 'L18', field: 'parent', message: expect.any(String) },
    ],
    ...(
      [
        ['that is no project', 'L99', 'L99 is no project'],
        ['that is its own', 'L18', 'itself'],
        ['of another kind', 'L01', 'another kind'],
      ] as const
    ).map(([what, base, says]): [string, string, string, string, CatalogueProblem] => [
      `a ground ${what}`,
      SITES,
      'parent: N02',
      `parent: N02\n  ground: [${base}]`,
      { file: SITES, line: 1, id: 'L18', field: 'ground', message: expect.stringContaining(says) },
    ]),
    [
      'the ground of a whole, whose figure is in no total',
      ROADS,
      'id: L01\n  type: project',
      'id: L01\n  ground: [N02]\n  type: project',
      { file: ROADS, line: 1, id: 'L01', field: 'ground', message: expect.stringContaining('in no total') },
    ],
    [
      'a link to nothing',
      SITES,
      'project: L01',
      'project: L02',
      { file: SITES, line: 1, id: 'L18', field: 'links', message: expect.stringContaining('L02') },
    ],
    [
      'a derived value without its inputs',
      ROADS,
      'on: 2026-02-20',
      'basis: derived',
      { file: ROADS, line: 1, id: 'L01', field: 'inputs', message: expect.any(String) },
    ],
    [
      'a report that states',
      ROADS,
      'on: 2026-02-20',
      'basis: stated',
      { file: ROADS, line: 1, id: 'L01', field: 'basis', message: expect.any(String) },
    ],
    [
      'a plan that reports',
      ROADS,
      'clause: II.2.1',
      'clause: II.2.1, basis: reported',
      { file: ROADS, line: 1, id: 'L01', field: 'basis', message: expect.any(String) },
    ],
    [
      'a site instead of a page',
      'reports/press.yaml',
      '/tin/1',
      '/',
      { file: 'reports/press.yaml', line: 2, id: 'press-2026', field: 'url', message: expect.stringContaining('example.org') },
    ],
    [
      'a document with a date and a lower bound',
      'documents.yaml',
      'after: 2024-08-17',
      'after: 2024-08-17, date: 2024-08-18',
      { file: 'documents.yaml', line: 2, id: 'LS', field: 'date', message: expect.any(String) },
    ],
    [
      'a document with neither',
      'documents.yaml',
      ', after: 2024-08-17',
      '',
      { file: 'documents.yaml', line: 2, id: 'LS', field: 'date', message: expect.any(String) },
    ],
    [
      'swapped coordinates',
      SHAPES,
      '105.85,21.03',
      '21.03,105.85',
      { file: SHAPES, id: 'N02', field: 'geometry', message: expect.stringContaining('swapped') },
    ],
    [
      'a coordinate that is no number',
      SHAPES,
      '105.85,',
      '1e999,',
      { file: SHAPES, id: 'N02', field: 'geometry', message: expect.stringContaining('finite') },
    ],
    [
      'a shape that is none',
      SHAPES,
      '"type":"Point"',
      '"type":"Dot"',
      { file: SHAPES, id: 'N02', field: 'geometry', message: expect.stringContaining('Dot') },
    ],
    [
      'a symbol that is a line',
      SHAPES,
      '"project":"L01","certainty":"alignment"',
      '"project":"L01","certainty":"symbol"',
      { file: SHAPES, id: 'L01', field: 'certainty', message: expect.any(String) },
    ],
    [
      'a site with a corridor',
      SHAPES,
      '"project":"L18","certainty":"alignment"',
      '"project":"L18","certainty":"corridor"',
      { file: SHAPES, id: 'L18', field: 'certainty', message: expect.any(String) },
    ],
    [
      'a certainty that is none',
      SHAPES,
      '"certainty":"symbol"',
      '"certainty":"sure"',
      { file: SHAPES, id: 'N02', field: 'certainty', message: expect.any(String) },
    ],
    ['half a JSON file', SHAPES, '{"type":"FeatureCollection"', '"type":"FeatureCollection"', { file: SHAPES, message: expect.any(String) }],
    ['half a YAML file', ROADS, '[viet-nam] }', '[viet-nam', { file: ROADS, line: expect.any(Number), message: expect.any(String) }],
    [
      'places that cannot be parsed',
      'places/places.yaml',
      'provinces34:',
      'provinces34: [',
      { file: 'places/places.yaml', message: expect.any(String) },
    ],
    [
      'an unknown lineage',
      'places/places.yaml',
      'id: lang-son-2025',
      'id: lang-sn-2025',
      { file: 'places/places.yaml', id: 'lang-son', field: 'now', message: expect.stringContaining('lang-son-2025') },
    ],
  ])('with %s is refused, and where it is wrong is said', async (_, file, text, by, expected) => {
    folder.edit(file, text, by);
    expect(await problems()).toContainEqual(expected);
  });

  it('with a project that nothing draws, or a shape of no project, is refused', async () => {
    folder.edit(SHAPES, '"project":"L18"', '"project":"L19"');
    expect(await problems()).toEqual([
      { file: SHAPES, id: 'L19', message: 'a geometry of no project' },
      { file: SITES, line: 1, id: 'L18', field: 'geometry', message: expect.stringContaining('no geometry') },
    ]);
  });

  it('lists every mistake at once', async () => {
    folder.edit(SITES, 'industrial-park', 'factory');
    folder.edit(ROADS, 'target: 2026', 'target: soon');
    folder.edit('documents.yaml', 'politburo', 'king');
    expect((await problems()).map((p) => [p.file, p.line])).toEqual([
      ['documents.yaml', 1],
      [ROADS, 6],
      [SITES, 3],
    ]);
  });
});
