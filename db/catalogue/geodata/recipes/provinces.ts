import { legs, note, points, type Recipes, sign } from '../course/recipe.ts';

const BAC_GIANG = 'p:bac-giang';
const HA_TINH = 'p:ha-tinh';
const BINH_DUONG = 'p:binh-duong';

/** The town and the economic zone of Vũng Áng, some 15 km across. */
const aroundKyAnh = sign(HA_TINH, { at: 't:Kỳ Anh', spacing: 4000, accuracyM: 15_000 });

/** The plans of Bắc Giang, Hà Tĩnh and Bình Dương. */
export const provinces: Recipes = {
  B01: sign(BAC_GIANG),
  B02: sign(BAC_GIANG),
  B03: sign(BAC_GIANG),
  B04: points(['u:106.52,21.32|Mỹ An'], {
    accuracyM: 4000,
    note: note(
      'Chỉ biết xã Mỹ An cũ (nay phường Phượng Sơn).',
      'Only the former commune Mỹ An (now Phượng Sơn ward) is known.',
      '仅知原Mỹ An乡（今Phượng Sơn坊）。',
    ),
  }),
  'H08.01': sign(HA_TINH, { at: 't:Hà Tĩnh', accuracyM: 8000 }),
  H01: sign(HA_TINH, {
    at: 't:Hà Tĩnh',
    spacing: 3000,
    accuracyM: 14_000,
    note: note(
      'Đường kéo dài về phía Đông thành phố Hà Tĩnh; hai đầu chưa rõ.',
      'The road runs east of Hà Tĩnh city; its ends are not known.',
      '道路由河静（Hà Tĩnh）市向东延伸；起讫点未知。',
    ),
  }),
  H02: legs(4000, ['t:Kỳ Anh', 'w:port_vung_ang', 'w:port_son_duong']),
  'H08.02': aroundKyAnh,
  H03: aroundKyAnh,
  H04: {
    draw: 'union',
    parts: [
      { draw: 'centreline', of: 'ql12c_vungang', accuracyM: 150 },
      { draw: 'centreline', of: 'ql12a_chalo', accuracyM: 150, between: ['x:105.8543,17.8799|Khe Ve', 'w:cha_lo'] },
    ],
    note: note('Theo QL.12C, rồi QL.12A tới Cha Lo.', 'Along QL.12C, then QL.12A to Cha Lo.', '沿QL.12C，再沿QL.12A至Cha Lo。'),
  },
  H05: legs(15_000, ['w:port_vung_ang', 'w:tan_ap', 'w:mu_gia'], note('Chỉ phần ở Việt Nam.', 'Only the part in Vietnam.', '仅越南境内部分。')),
  H06: aroundKyAnh,
  H07: points(['w:cau_treo'], { accuracyM: 30_000 }),
  H08: { draw: 'members', of: ['H08.01', 'H08.02', 'H08.03'] },
  'H08.03': points(['t:Hồng Lĩnh'], { accuracyM: 8000 }),
  H09: points(['w:port_vung_ang', 'w:port_son_duong'], { accuracyM: 2000 }),
  H10: sign(HA_TINH),
  H11: sign(HA_TINH),
  H12: sign(HA_TINH),
  D01: {
    draw: 'centreline',
    of: 'ct02_chonthanh_duchoa',
    accuracyM: 600,
    within: 'p:binh-duong',
    note: note(
      'Chỉ phần của đoạn Chơn Thành – Đức Hòa nằm trong Bình Dương.',
      'Only what of the section Chơn Thành – Đức Hòa lies in Bình Dương.',
      '仅Chơn Thành—Đức Hòa段位于平阳（Bình Dương）境内的部分。',
    ),
  },
  D02: legs(8000, ['t:Dĩ An', 't:Thủ Dầu Một', 'w:kcn_bau_bang', 't:Chơn Thành', 't:Lộc Ninh']),
  D03: legs(12_000, ['w:kcn_bau_bang', 't:Trảng Bàng', 'w:moc_bai']),
  D04: { draw: 'members', of: ['D04.1', 'D04.2', 'D04.3'] },
  'D04.1': {
    draw: 'ways',
    file: 'osm_railways',
    match: /Tuyến Metro Thành phố mới Bình Dương/,
    through: ['x:106.6942,11.0573|Thành phố mới Bình Dương', 'x:106.8157,10.8817|Suối Tiên'],
  },
  'D04.2': {
    draw: 'ways',
    file: 'osm_railways',
    match: /Tuyến số 2 \(Thủ Dầu Một/,
    through: ['x:106.6689,11.008|Thủ Dầu Một', 'x:106.724,10.866|Hiệp Bình Phước'],
  },
  'D04.3': legs(
    3000,
    ['m:106.81409,10.87954|Suối Tiên', 't:Dĩ An', 's:Biên Hòa'],
    note(
      'Chỉ tới Dĩ An và Biên Hòa; phương án dài hơn (41,4 km) chưa có nguồn cho hướng tuyến.',
      'Only to Dĩ An and Biên Hòa; no source has the course of the longer variant (41.4 km).',
      '仅至迪安（Dĩ An）和边和（Biên Hòa）；较长方案（41.4公里）尚无线位来源。',
    ),
  ),
  D05: sign(BINH_DUONG),
  D06: sign(BINH_DUONG),
};
