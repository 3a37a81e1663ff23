import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { readStrip } from '../../server/corridors.ts';
import { type AtlasWire, openAtlasWire } from './helpers/wire.ts';

const asOf = '2026-11-20';
type Strip = NonNullable<Awaited<ReturnType<typeof readStrip>>>;
let wire: AtlasWire;
beforeAll(async () => {
  wire = await openAtlasWire();
});
afterAll(() => wire.close());

async function strip(corridor: string, look: Record<string, unknown> = { asOf, year: 2030 }): Promise<Strip> {
  const { status, body } = await wire.trpc('corridors.strip', { corridor, ...look });
  expect(status).toBe(200);
  return body.result.data as Strip;
}
const kmOf = ({ places }: Strip, id: string) => places.find((p) => p.id === id)?.km;

describe('a strip', () => {
  it('lists a ground once, under the name that the list of parks has it under', async () => {
    for (const corridor of ['ct-01', 'ql-4a', 'ql-4b', 'ct-10']) {
      const ids = [...(await strip(corridor)).places.map((p) => p.id)];
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain('L38');
    }
    expect(kmOf(await strip('ct-01'), 'L18')).toBeGreaterThan(75);
  });

  it('has gates, stations and towns at the chainage that follows from the posts', async () => {
    const along = async (corridor: string, ids: string[]) => {
      const found = await strip(corridor);
      return ids.map((id) => Math.round((kmOf(found, id) ?? Number.NaN) * 10) / 10);
    };
    // Km1+670 Hữu Nghị, Km45+100 Chi Lăng, Km108+500 Bắc Giang as posted.
    const ids = ['gate:Hữu Nghị', 'station:Đồng Đăng', 'capital:Lạng Sơn', 'station:Đồng Mỏ', 'station:Kép', 'capital:Bắc Giang'];
    expect(await along('ct-01', ids)).toEqual([1.7, 5.3, 18, 53.8, 92.5, 108.5]);
    // From Đông Kinh ward to the border of the province at Km80, and on to Tiên Yên.
    expect(await along('ql-4b', ['capital:Lạng Sơn', 'station:Na Dương'])).toEqual([0, 30.1]);
    // Measured from Đồng Đăng; the gates lie beyond its start.
    expect(await along('ql-4a', ['station:Đồng Đăng', 'gate:Tân Thanh', 'kcn-chu-trinh', 'capital:Cao Bằng'])).toEqual([0.3, 6.2, 96.5, 103.3]);
    // From Tiên Yên by Lạng Sơn to Cao Bằng: Hữu Nghị comes before Tân Thanh.
    expect(await along('ct-10', ['station:Na Dương', 'capital:Lạng Sơn', 'gate:Hữu Nghị', 'gate:Tân Thanh'])).toEqual([60.9, 87.3, 99.9, 104.2]);
  });

  it('has the works of a plan on their stated kilometres', async () => {
    const { lines } = await strip('ql-4b');
    const along = (id: string) => lines.find((l) => l.id === id)?.along.map((span) => span.map((km) => Math.round(km * 10) / 10));
    // Km3+700 – Km18 and Km18 – Km80, as their names say.
    expect(along('L05')).toEqual([[3.7, 18]]);
    expect(along('L06')).toEqual([[18, 80]]);
  });

  it('tells places in the order of the road, none of its own lines, and what is known too roughly apart', async () => {
    const { places, lines, vague, posts } = await strip('ct-10');
    expect(places.map((p) => p.km)).toEqual(places.map((p) => p.km).toSorted((a, b) => a - b));
    expect(lines.map((l) => l.id)).not.toEqual(expect.arrayContaining(['L02']));
    expect(lines.map((l) => l.id)).not.toEqual(expect.arrayContaining(['L03']));
    expect(posts).toEqual([]);
    for (const { accuracyM } of vague) expect(accuracyM).toBeGreaterThan(20_000);
    for (const { offsetM, accuracyM, sure } of places) expect(sure).toBe(offsetM + (accuracyM ?? 0) <= 10_000);
  });

  it('has an interchange of an expressway from the year in which it opens', async () => {
    const interchanges = async (year: number) => (await strip('ct-10', { asOf, year })).places.filter((p) => p.what === 'interchange').length;
    expect(await interchanges(2024)).toBeLessThan(await interchanges(2030));
  });

  it.each([
    [{ corridor: 'ct-01', year: 2051 }, 'year'],
    [{ corridor: 'ct-01', asOf: '1990-01-01' }, 'asOf'],
    [{ corridor: 'ct-01', slipYears: 2 }, 'slip-alone'],
  ])('is refused for %j', async (input, named) => {
    const { status, body } = await wire.trpc('corridors.strip', input);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(named);
  });
});
