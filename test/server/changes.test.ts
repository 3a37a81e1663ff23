import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NamedChange, readChanges } from '../../db/queries/changes.ts';
import { changesCsv } from '../../server/changes-csv.ts';
import { changesQuery, parseChanges } from '../../server/inputs/changes.ts';
import { type AtlasWire, expectRefused, openAtlasWire } from './helpers/wire.ts';

let wire: AtlasWire;
beforeAll(async () => {
  wire = await openAtlasWire();
});
afterAll(() => wire.close());

/** RFC 4180: the rows of a file, quotes undone. */
function parseCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const at = text[i] as string;
    if (isQuoted) {
      if (at !== '"') cell += at;
      else if (text[i + 1] === '"') cell += text[i++];
      else isQuoted = false;
    } else if (at === '"' && cell === '') isQuoted = true;
    else if (at === separator || text.startsWith('\r\n', i)) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (at !== separator) {
        rows.push([]);
        i++;
      }
    } else cell += at;
  }
  expect([isQuoted, cell, rows.pop()]).toEqual([false, '', []]);
  return rows;
}

/** Each line by the names of its columns. */
async function table(response: Response, separator = ','): Promise<Record<string, string>[]> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head = [], ...rows] = parseCsv(new TextDecoder().decode(bytes), separator);
  for (const row of rows) expect(row).toHaveLength(head.length);
  return rows.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ''])));
}

const YEAR = 'from=2025-11-20&to=2026-11-20';

describe('GET /export/changes.csv', () => {
  it('has one line for each change that the page tells, with its source', async () => {
    const response = await wire.get(`/export/changes.csv?${YEAR}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(response.headers.get('content-disposition')).toContain('changes-2025-11-20-2026-11-20.csv');
    const rows = await table(response);
    const told = (await wire.trpc('changes.between', { from: '2025-11-20', to: '2026-11-20', filter: {} })).body.result.data as {
      total: number;
      changes: NamedChange[];
    };
    expect(told.total).toBeGreaterThan(50);
    expect(rows.map((row) => [row.id, row.change, row.field, row.document, row.clause])).toEqual(
      told.changes.map((c) => [c.project.id, c.kind, c.field, c.after?.source?.document.id ?? '', c.after?.source?.clause ?? '']),
    );
    for (const row of rows) {
      expect([row.document, row.known_from, row.form], JSON.stringify(row)).not.toContain('');
      expect(row.known_from && row.known_from <= '2026-11-20').toBe(true);
      if (row.field !== 'silence' && row.field !== 'project') expect(row.before).not.toBe(row.after);
    }
  });

  it('writes codes, dates and figures the same for every reader, and says them in the reader’s language', async () => {
    const of = async (language: string, query = '') =>
      await table(await wire.get(`/export/changes.csv?${YEAR}${query}`, { 'accept-language': language }));
    const [vi, en, zh] = [await of('vi'), await of('en'), await of('zh')];
    const bare = (rows: Record<string, string>[]) =>
      rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !column.endsWith('_label'))));
    expect(bare(en)).toEqual(bare(vi));
    expect(bare(zh)).toEqual(bare(vi));
    const status = vi.findIndex((row) => row.field === 'status' && row.after === 'implementation');
    expect([vi, en, zh].map((rows) => rows[status]?.after_label)).toEqual(['Đang thi công', 'Under construction', '建设中']);
    expect([vi, en, zh].map((rows) => rows[status]?.change_label)).toEqual(['Trạng thái', 'Status', '状态']);
    // What is not said at a side is «chưa nêu»; of silence the other side is the last word.
    const heard = vi.findIndex((row) => row.change === 'silent' && row.before === '');
    expect(vi[heard]?.before_label).toMatch(/^có tin ngày \d\d\/\d\d\/\d{4}$/);
    expect(en[heard]?.after_label).toMatch(/^nothing heard since /);
    const cheap = vi.find((row) => row.field === 'costBnVnd' && row.before === '');
    expect([cheap?.before_label, cheap?.after_label]).toEqual(['Chưa nêu', expect.stringMatching(/ tỷ/)]);
    // The address may name the language: a browser does not send that of the screen.
    expect(await of('vi', '&lang=en')).toEqual(en);
    const cost = (rows: Record<string, string>[]) => rows.filter((row) => row.field === 'costBnVnd');
    expect(cost(vi).length).toBeGreaterThan(5);
    for (const row of cost(vi)) {
      expect(row.after).toMatch(/^(>=|<=|~)?\d+(\.\d+)?$/);
      expect(row.form).toContain('billion VND, decimal point');
    }
    for (const row of vi.filter((r) => r.field === 'target')) expect(row.after).toMatch(/^\d{4}(-Q[1-4]|-\d\d(-\d\d)?)?$/);
  });

  it('with decimal commas is parted by semicolons', async () => {
    const point = await table(await wire.get(`/export/changes.csv?${YEAR}`));
    const comma = await table(await wire.get(`/export/changes.csv?${YEAR}&decimal=comma`), ';');
    const figures = (rows: Record<string, string>[]) => rows.filter((r) => r.form?.includes('decimal')).map((r) => r.after);
    expect(figures(point).some((figure) => figure?.includes('.'))).toBe(true);
    expect(figures(comma)).toEqual(figures(point).map((figure) => figure?.replace('.', ',')));
  });

  it('keeps to the list’s filter, its years under names of their own', async () => {
    const ids = async (query: string) => [...new Set((await table(await wire.get(`/export/changes.csv?${YEAR}&${query}`))).map((row) => row.id))];
    expect(await ids('q=L01')).toEqual(['L01']);
    expect((await ids('kind=expressway&targetFrom=2026&targetTo=2026')).length).toBeGreaterThan(0);
    const { changes } = await readChanges(wire.db.orm, {
      from: '2025-11-20',
      to: '2026-11-20',
      filter: { kind: ['expressway'], from: 2026, to: 2026 },
    });
    expect(await ids('kind=expressway&targetFrom=2026&targetTo=2026')).toEqual([...new Set(changes.map((c) => c.project.id))]);
    expect(await (await wire.get('/export/changes.csv?from=2026-01-01&to=2026-01-01')).text()).toMatch(/^\uFEFF?id,name,[^\r]*\r\n$/);
  });

  it('keeps what a spreadsheet would take for a formula a text, and quotes what must be', async () => {
    const name = (text: string) => ({ vi: text, en: text, zh: text });
    const change = (vi: string): NamedChange => ({
      kind: 'agency',
      field: 'agency',
      project: { id: 'X', type: 'project', kind: 'energy', name: name('Nhà máy "A", B;\r\nC') },
      before: null,
      after: { value: name(vi), source: null },
    });
    for (const bad of ['=1+1', '+84', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1']) {
      for (const decimal of ['point', 'comma'] as const) {
        const text = (await changesCsv(Readable.from([[change(bad)]]), 'vi', decimal)).join('').slice(1);
        const [head = [], row = []] = parseCsv(text, decimal === 'comma' ? ';' : ',');
        expect(row[head.indexOf('after')]).toBe(`'${bad}`);
        expect(row[head.indexOf('name')]).toBe('Nhà máy "A", B;\r\nC');
      }
    }
  });

  it.each([
    ['to=2026-01-01', 'missing', 'from', ''],
    ['from=2026-01-01', 'missing', 'to', ''],
    ['from=2026-02-01&to=2026-01-01', 'days-reversed', 'from', '2026-02-01'],
    ['from=2026&to=2027', 'not-a-day', 'from', '2026'],
    ['from=2026-01-01&to=2026-02-30', 'not-a-day', 'to', '2026-02-30'],
    ['from=2026-01-01&to=%00', 'not-a-day', 'to', '\0'],
    ['from=1990-01-01&to=2026-01-01', 'before-first-document', 'from', '1990-01-01'],
    ['from=2026-01-01&from=2026-01-02&to=2026-02-01', 'repeated', 'from', '2026-01-02'],
    [`${YEAR}&asOf=2026-01-01`, 'unknown-parameter', 'asOf', '2026-01-01'],
    [`${YEAR}&since=2026-01-01`, 'unknown-parameter', 'since', '2026-01-01'],
    [`${YEAR}&targetFrom=20`, 'not-a-year', 'targetFrom', '20'],
    [`${YEAR}&targetFrom=2030&targetTo=2026`, 'from-after-to', 'targetFrom', '2030'],
    [`${YEAR}&kind=road`, 'bad-value', 'kind', 'road'],
    [`${YEAR}&place=atlantis`, 'bad-value', 'place', 'atlantis'],
    [`${YEAR}&year=2019`, 'outside-horizon', 'year', '2019'],
    [`${YEAR}&lang=fr`, 'bad-value', 'lang', 'fr'],
    [`${YEAR}&decimal=dot`, 'bad-value', 'decimal', 'dot'],
  ])('?%s is a 400 that says why', async (query, problem, parameter, value) => {
    const said = await expectRefused(wire, `/export/changes.csv?${query}`, { problem, parameter, value });
    if (problem !== 'missing' && problem !== 'unknown-parameter') for (const message of said) expect(message).toContain(value);
  });

  it('reads back the address that the page makes', () => {
    const input = {
      from: '2025-11-20',
      to: '2026-11-20',
      filter: { kind: ['expressway' as const], place: ['lang-son'], from: 2026, to: 2030, q: 'a&b=c' },
      decimal: 'comma' as const,
      lang: 'zh' as const,
    };
    expect(parseChanges(new URLSearchParams(changesQuery(input)))).toEqual(input);
  });
});

describe('changes.between', () => {
  it.each([
    [{ from: '2026-02-01', to: '2026-01-01', filter: {} }, ''],
    [{ from: '2026-02-30', to: '2026-03-01', filter: {} }, ''],
    [{ from: '2026-01-01', to: '2026-03-01', filter: { asOf: '2026-01-01' } }, ''],
    [{ from: '1990-01-01', to: '2026-03-01', filter: {} }, 'from: before the first document "1990-01-01"'],
    [{ from: '2026-01-01', to: '2026-03-01', filter: { place: ['atlantis'] } }, 'place: unknown "atlantis"'],
    [{ from: '2026-01-01', to: '2026-03-01', filter: {}, limit: -1 }, ''],
  ])('refuses %j', async (input, said) => {
    const { status, body } = await wire.trpc('changes.between', input);
    expect(status).toBe(400);
    expect(body.error.message).toContain(said);
  });
});
