import { readFileSync } from 'node:fs';
import type { Feature, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { PointProperties } from '../../db/catalogue/basemap/layers.ts';
import { loadFacilities, stationInChinese } from '../../db/network/places.ts';

type Spot = { vi: string; zh?: string; from?: string };
type Names = Record<string, { title: string; url: string; read: string }>;
const list = parse(readFileSync(new URL('../../db/catalogue/geodata/points.yaml', import.meta.url), 'utf8')) as { names: Names } & Record<
  'gate' | 'seaport' | 'airport',
  Spot[]
>;
const spots = (['gate', 'seaport', 'airport'] as const).flatMap((kind) => list[kind].map((spot) => ({ id: `${kind}:${spot.vi}`, ...spot })));
const facilities = new Map((await loadFacilities()).map((f) => [f.id, f]));
const zhOf = (id: string) => facilities.get(id)?.name.zh;

/** Named before pages were noted down. This list may only grow shorter. */
const WITHOUT_PAGE = [
  ...['gate:Bình Nghi', 'gate:Tà Lùng', 'gate:Hoành Mô', 'gate:Bắc Phong Sinh', 'gate:Kim Thành', 'gate:Thanh Thủy', 'gate:Hà Tiên'],
  ...['seaport:Nghi Sơn', 'seaport:Quy Nhơn', 'seaport:Cam Ranh', 'airport:Vinh'],
];

describe('Chinese names of gates, ports and airports', () => {
  it('are those of the list, with the Vietnamese; without one the Vietnamese stands', () => {
    for (const { id, vi, zh } of spots) expect(zhOf(id), id).toBe(zh ? `${zh}（${vi}）` : vi);
  });

  it('are Chinese characters alone', () => {
    for (const { id, zh } of spots) if (zh !== undefined) expect(zh, id).toMatch(/^\p{Script=Han}+$/u);
  });

  it('name the page where they were read, and every page has an address and a day', () => {
    expect(spots.filter(({ zh, from }) => zh && !from).map(({ id }) => id)).toEqual(WITHOUT_PAGE);
    const named = spots.flatMap(({ zh, from }) => (from ? [{ zh, from }] : []));
    for (const { zh, from } of named) expect(zh && list.names[from], from).toBeTruthy();
    expect(Object.keys(list.names).filter((page) => !named.some(({ from }) => from === page))).toEqual([]);
    for (const { title, url, read } of Object.values(list.names)) {
      expect(title).toMatch(/\p{Script=Han}/u);
      expect(URL.canParse(url) && /^https?:/.test(url), url).toBe(true);
      expect(read).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('stand at the crossings that goods from Guangxi take', () => {
    expect(['Hữu Nghị', 'Tân Thanh', 'Chi Ma', 'Móng Cái', 'Bắc Luân II'].map((vi) => zhOf(`gate:${vi}`))).toEqual([
      '友谊（Hữu Nghị）',
      '新清（Tân Thanh）',
      '峙马（Chi Ma）',
      '芒街（Móng Cái）',
      '北仑河二桥（Bắc Luân II）',
    ]);
  });
});

describe('Chinese names of stations', () => {
  it('are derived from the town that they bear the name of', () => {
    const derived = [...facilities.values()].filter(({ kind, name }) => kind === 'station' && name.zh !== name.vi);
    expect(derived.map(({ name }) => name.zh)).toContain('同登站（Đồng Đăng）');
    expect(derived).toHaveLength(23);
    for (const { name } of derived) expect(name.zh).toMatch(new RegExp(`^\\p{Script=Han}+站（${name.vi}）$`, 'u'));
  });

  it('are not taken from a province of the name, from another town or from one without a Chinese name', () => {
    for (const name of ['Bình Thuận', 'Phú Thọ', 'Tháp Chàm', 'Kép', 'Yên Viên']) expect(zhOf(`station:${name}`), name).toBe(name);
    const town = (name_vi: string, name_zh: string): Feature<Point, PointProperties> => ({
      type: 'Feature',
      properties: { class: 'town', name_vi, name_en: name_vi, name_zh, rank: 4, minzoom: 9 },
      geometry: { type: 'Point', coordinates: [106, 21] },
    });
    const towns = [town('Vinh', '荣市（Vinh）'), town('Kép', 'Kép')];
    expect(stationInChinese('Vinh', [106.05, 21], towns)).toBe('荣市站（Vinh）');
    expect(stationInChinese('Vinh', [106.2, 21], towns)).toBe('Vinh');
    expect(stationInChinese('Kép', [106, 21], towns)).toBe('Kép');
  });
});
