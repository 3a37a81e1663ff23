import type { Position } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { groupBy } from '../../db/group-by.ts';
import { catalogueNetwork } from '../../db/network/build.ts';
import { breaches } from '../../db/network/check.ts';
import { distancesOn, MOST_OFF } from '../../db/network/distances.ts';
import { prospectsOf } from '../../db/network/from-catalogue.ts';
import { opensUnder } from '../../db/network/opens.ts';
import { type Facility, loadFacilities } from '../../db/network/places.ts';
import type { Scenario } from '../../db/time-vocabulary.ts';
import { pathMetres } from '../../geo/measure.ts';
import { type Access, accessesTo, accessTo } from '../../geo/network/access.ts';
import { alongside, cutByLabel } from '../../geo/network/cover.ts';
import { flattened } from '../../geo/network/flat-lines.ts';
import { isMapped } from '../../geo/network/line.ts';
import { partsOf } from '../../geo/network/report.ts';
import { type Route, routeBetween } from '../../geo/network/route.ts';
import { Segments } from '../../geo/network/segments.ts';
import { inYear, openingYear, type YearView } from '../../geo/network/year.ts';

const CLOCK = '2026-11-20';
type Built = Awaited<ReturnType<typeof catalogueNetwork>>;
let built: Built;
let facilities: Map<string, Facility>;

const opens = (year: number, scenario: Scenario = 'promised') =>
  opensUnder(prospectsOf(built.catalogue, CLOCK), { clock: CLOCK, year, scenario, slipYears: 3 });
const viewOf = (year: number, scenario?: Scenario): YearView => inYear(built.network, opens(year, scenario), year);
function access(view: YearView, mode: 'road' | 'rail', id: string): Access {
  const found = accessTo(view, mode, facilities.get(id)?.at ?? []);
  if (!found) throw new Error(`${id} is not on the network`);
  return found;
}

beforeAll(async () => {
  built = await catalogueNetwork();
  facilities = new Map((await loadFacilities()).map((f) => [f.id, f]));
});

describe('the network of the catalogue', () => {
  it('is one connected whole of roads and one of railways on the mainland, in every year', () => {
    for (const year of [2015, 2025, 2026, 2030]) {
      const large = partsOf(viewOf(year)).filter((p) => p.km > 50 && p.mode === 'road');
      expect(large.map((p) => p.mode)).toEqual(['road']);
      expect(large[0]?.km).toBeGreaterThan(20_000);
    }
    const railways = partsOf(viewOf(2026)).filter((p) => p.mode === 'rail' && p.km > 50);
    expect(railways).toHaveLength(1);
    expect(railways[0]?.km).toBeGreaterThan(2600);
  });

  it('breaks none of the rules that `npm run check:network` holds it to', () => {
    expect(breaches(built.plan, viewOf(2026), [...facilities.values()])).toEqual([]);
  });

  it('has no road twice: none runs beside a line of its own name', () => {
    const roads = built.plan.lines.filter((l) => l.mode === 'road' && l.ref !== '' && isMapped(l));
    const twice = [...groupBy(roads, (l) => `${l.class} ${l.ref}`).values()].flatMap((same) => {
      const segments = new Segments(flattened(same.map((l) => l.coordinates)));
      return same.flatMap((line, own) => {
        const beside = (at: Position, direction: [number, number]) => {
          const found = alongside(segments, at, direction, () => 50, 50);
          found.delete(own);
          return found.size > 0 ? 'twice' : 'once';
        };
        return cutByLabel(line.coordinates, beside).flatMap((s) => (s.label === 'twice' && pathMetres(s.coordinates) > 1000 ? [line.ref] : []));
      });
    });
    expect(twice).toEqual([]);
  });

  it('leads from every end to whatever lies within 150 m of it, and by no long way', () => {
    const view = inYear(built.network, () => null, 2026);
    const ends = built.plan.lines.flatMap(({ id, mode, coordinates }) => [0, -1].map((i) => ({ id, mode, at: coordinates.at(i) as Position })));
    const far = ends.flatMap(({ id, mode, at }) => {
      const [own, ...others] = accessesTo(view, mode, at, 0.15);
      return others.flatMap((other) => {
        const way = own && routeBetween(view, own, other, 'km');
        return way && way.km < 2 ? [] : [`${id} at ${at}: ${way?.km.toFixed(1)} km`];
      });
    });
    expect(far).toEqual([]);
  });

  it('leads to every gate, port, airport, station and capital of the mainland', () => {
    const view = viewOf(2026);
    const islands = new Set(['airport:Phú Quốc', 'airport:Côn Đảo']);
    const far = [...facilities.values()].flatMap((f) => {
      const found = accessTo(view, f.kind === 'station' ? 'rail' : 'road', f.at);
      return found && found.km <= 10 ? [] : [`${f.id} ${found ? Math.round(found.km) : 'not'}`];
    });
    // By provincial roads and streets, which the source does not have.
    expect(far.filter((f) => !islands.has(f.replace(' not', ''))).sort()).toMatchInlineSnapshot(`
      [
        "gate:Bình Nghi 14",
        "gate:Chi Ma 10",
        "gate:Na Hình 10",
        "gate:Pò Peo 12",
        "gate:Tân Nam 18",
        "gate:Xín Mần 12",
        "seaport:Cát Lái 10",
        "seaport:Hiệp Phước 10",
      ]
    `);
  });

  it('is within 5 % of published distances, or it is said why not', () => {
    const view = inYear(built.network, () => null, 2026);
    const distances = distancesOn(view, [...facilities.values()]);
    const unsaid = distances.filter(({ off, explained }) => Math.abs(off) > MOST_OFF === (explained === undefined));
    expect(unsaid.map(({ from, to, km, found }) => `${from} – ${to}: ${found.toFixed(1)} for ${km}`)).toEqual([]);
    expect(distances.filter((d) => Math.abs(d.off) <= 0.05).length).toBeGreaterThanOrEqual(20);
    for (const { source } of distances)
      expect([source.url, source.read]).toEqual([expect.stringMatching(/^https?:/), expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
  });

  it("takes a section's year, and that of the map if it is sooner", () => {
    const years = (project: string) => {
      const of = opens(2026);
      const found = built.network.projects.flatMap((p, e) => (p.includes(project) ? [openingYear(built.network, e, of)] : []));
      return [...new Set(found)];
    };
    expect(years('L04')).toEqual([2019]);
    expect(years('L02')).toEqual([2026]);
    // On the map of 2026 in part; what is not mapped comes when it is promised.
    expect(years('N01.19').sort()).toEqual([2026, 2027]);
  });

  it('goes most of the way from Hà Nội to TP. Hồ Chí Minh by the high-speed railway once it is there, in hours', () => {
    const way = (year: number, from: string, to: string) => {
      const view = viewOf(year);
      const found = routeBetween(view, access(view, 'rail', from), access(view, 'rail', to));
      const kmBy = (test: (leg: Route['legs'][number]) => boolean) => found?.legs.filter(test).reduce((sum, { km }) => sum + km, 0) ?? 0;
      return { ...found, fast: kmBy((l) => l.class === 'high-speed-rail'), change: kmBy((l) => l.kind === 'change') };
    };
    const [whole, part] = [way(2045, 'capital:Hà Nội', 'capital:Thành phố Hồ Chí Minh'), way(2045, 'capital:Huế', 'capital:Nha Trang')];
    expect([whole.fast > 1400, part.fast > 450, whole.certainty, part.certainty]).toEqual([true, true, 'corridor', 'corridor']);
    expect((whole.minutes ?? 0) / 60).toBeLessThan(7);
    for (const { change } of [whole, part]) expect([change > 0, change < 20]).toEqual([true, true]);
    expect(way(2030, 'capital:Huế', 'capital:Nha Trang')).toMatchObject({ fast: 0, change: 0, certainty: 'alignment' });
  });

  it('lets what slips come later, and nothing else', () => {
    const [promised, slipped] = [opens(2026), opens(2026, 'slip')];
    expect(promised('L04')).toBe(slipped('L04'));
    const later = built.catalogue.projects.filter(({ entry: { id } }) => (slipped(id) ?? 0) > (promised(id) ?? 0));
    expect(later.map((p) => p.entry.id)).toContain('L02');
  });

  it('shortens no way by taking a road away: minutes fall from year to year', () => {
    const pairs = [
      ['gate:Hữu Nghị', 'capital:Hà Nội'],
      ['gate:Trà Lĩnh', 'capital:Hà Nội'],
      ['capital:Hà Nội', 'capital:Thành phố Hồ Chí Minh'],
      ['gate:Mộc Bài', 'seaport:Cái Mép'],
    ] as const;
    for (const [from, to] of pairs) {
      const minutes = [2018, 2023, 2026, 2030].map((year) => {
        const view = viewOf(year);
        return routeBetween(view, access(view, 'road', from), access(view, 'road', to))?.minutes ?? Number.POSITIVE_INFINITY;
      });
      expect(minutes).toEqual([...minutes].sort((a, b) => b - a));
    }
  });
});
