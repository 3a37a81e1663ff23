import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../db/catalogue/places.ts';
import { CATALOGUE, readCatalogue } from '../../db/catalogue/read.ts';
import { placeNamed } from '../../db/commune-names.ts';
import { knownFrom } from '../../db/effective.ts';

const places = new Map((await readPlaces(CATALOGUE, [])).map((p) => [p.id, p]));
const LANG_SON = ['lang-son', 'lang-son-2025'];
const named = (text: string, provinces = LANG_SON, known = '2025-07-01') => placeNamed(text, provinces, places, known);

describe('the names of communes', () => {
  it.each([
    ['xã Đồng Đăng', 'ls-xa-dong-dang-2025'],
    ['Xã  Đồng Đăng', 'ls-xa-dong-dang-2025'],
    ['Đồng Đăng', 'ls-xa-dong-dang-2025'],
    ['phường Kỳ Lừa', 'ls-phuong-ky-lua-2025'],
    ['xã Hữu Lũng (Hồ Sơn cũ)', 'ls-xa-huu-lung-2025'],
    ['xã Thuỵ Hùng', 'ls-xa-thuy-hung-2025'],
    ['xã Quý Hoà', 'ls-xa-quy-hoa-2025'],
    ['xã Đoàn Kết', 'ls-xa-doan-ket-2025'],
    ['xã Hữu Lũng'.normalize('NFD'), 'ls-xa-huu-lung-2025'],
    ['huyện Lộc Bình', 'ls-huyen-loc-binh'],
    ['thành phố Lạng Sơn', 'ls-thanh-pho-lang-son'],
  ])('%s is %s', (text, id) => expect(named(text)).toBe(id));

  it.each(['xã Ky Lua', 'phường Đồng Đăng', 'xã Tiên Yên', 'xã Đồng', 'Lộc Bình', '', 'Hữu Lũng và Chi Lăng'])(
    '«%s» is none, or could be several',
    (text) => {
      expect(named(text)).toBeNull();
    },
  );

  it('are of a commune of today only since 01/07/2025; a district keeps its name', () => {
    expect(named('xã Đồng Đăng', LANG_SON, '2025-06-30')).toBeNull();
    expect(named('huyện Lộc Bình', LANG_SON, '2024-08-18')).toBe('ls-huyen-loc-binh');
  });

  it('count only for a project of the province', () => expect(named('xã Đồng Đăng', ['ha-tinh', 'ha-tinh-2025'])).toBeNull());

  it('in the catalogue are all found, but for those of other provinces', async () => {
    const { projects, documents, reports } = await readCatalogue();
    const knownOn = new Map([...documents, ...reports].map(({ entry }) => [entry.id, knownFrom(entry)]));
    const left = projects.flatMap(({ entry }) =>
      entry.statements.flatMap((s) =>
        (s.communes ?? []).filter((c) => named(c, LANG_SON, knownOn.get(s.from)) === null).map((c) => `${entry.id} ${c}`),
      ),
    );
    expect(left.filter((l) => !l.startsWith('N02.CT17')).sort()).toEqual([
      'B04 phường Phượng Sơn',
      'H07 xã Sơn Kim 1',
      'H07 xã Sơn Kim 2',
      'H07 xã Sơn Tây',
      'L02 xã Quảng Uyên',
      'L02 xã Trà Lĩnh',
      'L03 xã Tiên Yên',
    ]);
  });
});
