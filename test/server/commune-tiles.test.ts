import { describe, expect, it } from 'vitest';
import { openBasemap } from '../../server/tiles/basemap.ts';
import { decodeLayer } from '../db/helpers/tiles.ts';

/** The tile of a zoom in which a position lies. */
function tileAt(z: number, lon: number, lat: number) {
  const y = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
  return { z, x: Math.floor(((lon + 180) / 360) * 2 ** z), y: Math.floor(y * 2 ** z) };
}

describe('communes on the base map', async () => {
  const { draw: tiles } = await openBasemap();

  it('are there from zoom 10, each as an outline and a name in three languages', () => {
    const found = decodeLayer(tiles(tileAt(10, 106.75, 21.85)), 'commune');
    const names = found.filter((f) => f.id === 'ls-xa-dong-dang-2025');
    expect(names).toHaveLength(2);
    expect(names[0]).toMatchObject({ name_vi: 'xã Đồng Đăng', name_en: 'Đồng Đăng commune', name_zh: '同登乡 Đồng Đăng' });
  });

  it('are not there before, nor in another province, nor among the provinces', () => {
    expect(decodeLayer(tiles(tileAt(9, 106.75, 21.85)), 'commune')).toEqual([]);
    expect(decodeLayer(tiles(tileAt(10, 105.85, 18.34)), 'commune')).toEqual([]);
    const provinces = decodeLayer(tiles(tileAt(10, 106.75, 21.85)), 'province');
    expect(provinces.filter((p) => String(p.id).startsWith('ls-'))).toEqual([]);
    expect(provinces.map((p) => p.id)).toContain('lang-son');
  });
});
