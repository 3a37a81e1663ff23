import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as z from 'zod';
import { day } from '../../server/inputs/filter.ts';
import { appRouter } from '../../server/router.ts';
import { decodeLayer, type TileProperties } from '../db/helpers/tiles.ts';
import { type AtlasWire, openAtlasWire, refusal } from './helpers/wire.ts';

const TO = '2026-11-20';
const LANG_SON = [106.76, 21.85];

/** What asks every procedure that takes a day "as known on" for that day, or for now; a comparison is asked from it. */
const PROCEDURES: Record<string, (asOf?: string) => unknown> = {
  'changes.between': (from) => ({ from, to: TO, filter: {} }),
  'corridors.strip': (asOf) => ({ corridor: 'ql-4b', asOf }),
  'links.gates': (asOf) => ({ filter: { asOf } }),
  'links.list': (asOf) => ({ filter: { asOf } }),
  'links.matrix': (asOf) => ({ filter: { asOf } }),
  'links.ofProject': (asOf) => ({ id: 'L01', asOf }),
  'network.adds': (asOf) => ({ project: 'L01', asOf }),
  'network.connected': (asOf) => ({ asOf }),
  'network.courses': (asOf) => ({ carrier: 'expressway', asOf }),
  'network.dependants': (asOf) => ({ project: 'L01', years: 2, asOf }),
  'network.facilities': (asOf) => ({ asOf }),
  'network.isochrone': (asOf) => ({ from: LANG_SON, minutes: [15], asOf }),
  'network.route': (asOf) => ({ from: LANG_SON, to: [105.85, 21.03], asOf }),
  'parks.compare': (asOf) => ({ ids: ['kcn-dinh-tram'], years: [2030], asOf }),
  'parks.search': (asOf) => ({ query: { asOf } }),
  'projects.coverage': (asOf) => ({ filter: { asOf } }),
  'projects.list': (asOf) => ({ filter: { asOf } }),
  'projects.page': (asOf) => ({ id: 'L01', asOf }),
  'projects.summary': (asOf) => ({ filter: { asOf } }),
  'projects.timeline': (asOf) => ({ filter: { asOf } }),
  'projects.totals': (asOf) => ({ filter: { asOf } }),
  'reports.annual': (asOf) => ({ place: 'lang-son', year: 2020, asOf }),
  'targets.list': (asOf) => ({ filter: { asOf } }),
};

/** The same of every address; null for those that take no day. */
const ADDRESSES: Record<string, ((asOf: string) => string) | null> = {
  '/export/annual-report.docx': (asOf) => `?place=lang-son&year=2020&asOf=${asOf}`,
  '/export/changes.csv': (from) => `?from=${from}&to=${TO}`,
  '/export/parks.geojson': (asOf) => `?asOf=${asOf}`,
  '/export/projects.geojson': (asOf) => `?asOf=${asOf}`,
  '/export/vertices.csv': null,
  '/health/live': null,
  '/health/ready': null,
  '/network/route': (asOf) => `?from=${LANG_SON}&to=105.85,21.03&asOf=${asOf}`,
  '/tiles/:layer/:z/:x/:y.mvt': (asOf) => `?asOf=${asOf}`,
};

const byId = (features: TileProperties[]) => [...features].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
const asking = Object.entries(ADDRESSES).flatMap(([route, query]) => (query ? [[route, query] as const] : []));
const addressOf = (route: string) => route.replace(':layer/:z/:x/:y', 'projects/4/12/7');

/** Whether a schema, or what it holds, asks for a day of the calendar. */
function asksForDay(schema: z.core.$ZodType): boolean {
  if (schema === day) return true;
  const { def } = schema._zod as unknown as { def: Record<string, unknown> };
  const held = [def.innerType, def.element, def.in, def.out, ...((def.options as unknown[] | undefined) ?? []), ...Object.values(def.shape ?? {})];
  return held.some((inner) => inner !== undefined && asksForDay(inner as z.core.$ZodType));
}

let wire: AtlasWire;
/** The first day on which anything was known, the day before it, and the last on which anything new was. */
let [first, before, last] = ['', '', ''];
beforeAll(async () => {
  wire = await openAtlasWire();
  const [row] = await wire.db.sql<{ first: string; before: string; last: string }[]>`
    select min(known_from)::text as first, (min(known_from) - 1)::text as before, max(known_from)::text as last from documents`;
  if (row) ({ first, before, last } = row);
});
afterAll(() => wire.close());

describe('a day before the first document', () => {
  it('can be asked for wherever this test asks, and nowhere else', async () => {
    const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, { _def: { inputs: z.core.$ZodType[] } }>);
    const dated = procedures.filter(([, { _def }]) => _def.inputs.some(asksForDay)).map(([path]) => path);
    expect(dated.toSorted()).toEqual(Object.keys(PROCEDURES).toSorted());

    const routes = wire.routes().filter((route) => !route.startsWith('/trpc/'));
    expect(routes.toSorted()).toEqual(Object.keys(ADDRESSES).toSorted());
  });

  it.each(Object.entries(PROCEDURES))('%s refuses it by name, and no day after it', async (path, input) => {
    const { status, body } = await wire.trpc(path, input(before));
    expect([status, body.error.data.code]).toEqual([400, 'BAD_REQUEST']);
    expect(body.error.message).toContain(before);
    // On the first day what is asked of need not have been known, nor the year have begun.
    expect((await wire.trpc(path, input(first))).body.error?.message ?? '').not.toContain(first);
    expect((await wire.trpc(path, input(TO))).status).toBe(200);
  });

  it.each(asking)('%s refuses it by name, and no day after it', async (route, query) => {
    const get = (asOf: string) => wire.get(addressOf(route) + query(asOf));
    const response = await get(before);
    expect(response.status).toBe(400);
    expect(await refusal(response)).toMatchObject({ problem: 'before-first-document', value: before });
    expect(await (await get(first)).text()).not.toContain('before-first-document');
    expect((await get(TO)).status).toBe(200);
  });
});

describe('as known today', () => {
  /** Half an hour into that day in Vietnam: elsewhere it is still the day before. */
  const onLastDay = () => vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${last}T00:30:00+07:00`) });
  afterEach(() => vi.useRealTimers());

  it.each(Object.entries(PROCEDURES).filter(([path]) => path !== 'changes.between'))('%s tells what it tells of now', async (path, input) => {
    onLastDay();
    const now = await wire.trpc(path, input());
    expect(now.status).toBe(200);
    expect((await wire.trpc(path, input(last))).body).toEqual(now.body);
  });

  // A Word file has names of its own making in it; `reports.annual` is what it tells.
  const alike = asking.filter(([route]) => !['/export/changes.csv', '/export/annual-report.docx'].includes(route));
  it.each(alike)('%s tells what it tells of now', async (route, query) => {
    onLastDay();
    const [today, now] = [
      await wire.get(addressOf(route) + query(last)),
      await wire.get(addressOf(route) + query(last).replace(/&?asOf=[\d-]+/, '')),
    ];
    expect(now.status).toBe(200);
    const [told, toldNow] = [Buffer.from(await today.arrayBuffer()), Buffer.from(await now.arrayBuffer())];
    // The order of a tile's features means nothing.
    const said = (bytes: Buffer) => (route.startsWith('/tiles') ? byId(decodeLayer(bytes)) : bytes);
    expect(said(told)).toEqual(said(toldNow));
  });
});
