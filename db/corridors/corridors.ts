import type { Localized } from '../vocabulary.ts';

/** A road along which the strip tells what lies where: a route with chainage, or projects' courses end to end. */
export interface Corridor {
  id: string;
  /** As signed. */
  ref: string;
  name: Localized;
  start: Localized;
  end: Localized;
  of: { route: string } | { projects: string[] };
  /** Reports and documents that say that the parts are one road. */
  from: string[];
  /** What is not on the strip although the road has it, or what makes its chainage weak. */
  lacks: Localized[];
}

/** The corridors of Lạng Sơn, as far as the catalogue has their courses. */
export const corridors: readonly Corridor[] = [
  {
    id: 'ct-01',
    ref: 'CT.01',
    name: {
      vi: 'Cao tốc CT.01, Hữu Nghị – Bắc Giang',
      en: 'Expressway CT.01, Hữu Nghị – Bắc Giang',
      zh: 'CT.01高速公路，友谊（Hữu Nghị）—北江（Bắc Giang）',
    },
    start: { vi: 'cửa khẩu Hữu Nghị', en: 'Hữu Nghị border gate', zh: '友谊口岸（Hữu Nghị）' },
    end: { vi: 'Bắc Giang', en: 'Bắc Giang', zh: '北江（Bắc Giang）' },
    of: { route: 'ct-01-huu-nghi-bac-giang' },
    from: [],
    lacks: [
      {
        vi: 'Từ Bắc Giang về phía Nam chưa có lý trình.',
        en: 'South of Bắc Giang no chainage is known.',
        zh: '北江（Bắc Giang）以南里程不详。',
      },
    ],
  },
  {
    id: 'ql-4a',
    ref: 'QL.4A',
    name: { vi: 'Quốc lộ 4A, Đồng Đăng – Cao Bằng', en: 'National road 4A, Đồng Đăng – Cao Bằng', zh: '4A国道，同登（Đồng Đăng）—高平（Cao Bằng）' },
    start: { vi: 'Đồng Đăng', en: 'Đồng Đăng', zh: '同登（Đồng Đăng）' },
    end: { vi: 'Cao Bằng', en: 'Cao Bằng', zh: '高平（Cao Bằng）' },
    of: { route: 'ql-4a' },
    from: [],
    lacks: [
      {
        vi: 'Chưa biết vị trí cột kilômét nào: lý trình đo trên bản đồ từ Đồng Đăng.',
        en: 'No kilometre post is known: chainage is measured on the map from Đồng Đăng.',
        zh: '没有已知里程桩：里程自同登（Đồng Đăng）在图上量得。',
      },
    ],
  },
  {
    id: 'ql-4b',
    ref: 'QL.4B',
    name: { vi: 'Quốc lộ 4B, Lạng Sơn – Tiên Yên', en: 'National road 4B, Lạng Sơn – Tiên Yên', zh: '4B国道，谅山（Lạng Sơn）—先安（Tiên Yên）' },
    start: { vi: 'phường Đông Kinh, Lạng Sơn', en: 'Đông Kinh ward, Lạng Sơn', zh: '谅山（Lạng Sơn）Đông Kinh坊' },
    end: { vi: 'Tiên Yên, Quảng Ninh', en: 'Tiên Yên, Quảng Ninh', zh: '广宁（Quảng Ninh）先安（Tiên Yên）' },
    of: { route: 'ql-4b' },
    from: [],
    lacks: [
      {
        vi: 'Qua ranh giới tỉnh (Km80) không còn cột mốc nào biết vị trí; lý trình được kéo dài theo tỷ lệ.',
        en: 'Beyond the province’s border (Km80) no post is known; chainage goes on in proportion.',
        zh: '越过省界（Km80）后没有已知里程桩，里程按比例外推。',
      },
    ],
  },
  {
    id: 'ct-10',
    ref: 'CT.10',
    name: {
      vi: 'Cao tốc CT.10, Tiên Yên – Lạng Sơn – Cao Bằng',
      en: 'Expressway CT.10, Tiên Yên – Lạng Sơn – Cao Bằng',
      zh: 'CT.10高速公路，先安（Tiên Yên）—谅山（Lạng Sơn）—高平（Cao Bằng）',
    },
    start: { vi: 'Tiên Yên', en: 'Tiên Yên', zh: '先安（Tiên Yên）' },
    end: { vi: 'Quảng Hòa, Cao Bằng', en: 'Quảng Hòa, Cao Bằng', zh: '高平（Cao Bằng）Quảng Hòa' },
    of: { projects: ['L03', 'L02'] },
    from: ['lst-qa-ct10'],
    lacks: [
      {
        vi: 'Tiên Yên – Đồng Đăng: chỉ biết hai đầu, nét vẽ là đường thẳng; hướng tuyến chưa có nguồn.',
        en: 'Tiên Yên – Đồng Đăng: only its ends are known and the drawing is straight; no source has its course.',
        zh: '先安（Tiên Yên）—同登（Đồng Đăng）：仅知两端，图上为直线，走向无来源。',
      },
      {
        vi: 'Đoạn cuối từ Quảng Hòa tới cửa khẩu Trà Lĩnh (giai đoạn 2) chưa có trên bản đồ nào.',
        en: 'The last section from Quảng Hòa to Trà Lĩnh gate (stage 2) is on no map.',
        zh: 'Quảng Hòa至茶岭（Trà Lĩnh）口岸的末段（二期）尚无地图资料。',
      },
      {
        vi: 'Chưa biết vị trí cột kilômét nào: lý trình đo trên bản đồ từ Tiên Yên, tính cả các chỗ đứt nối thẳng.',
        en: 'No kilometre post is known: chainage is measured on the map from Tiên Yên, breaks bridged in straight lines included.',
        zh: '没有已知里程桩：里程自先安（Tiên Yên）在图上量得，断处以直线相连并计入。',
      },
    ],
  },
];
