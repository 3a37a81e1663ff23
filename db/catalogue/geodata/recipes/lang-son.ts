import { expressway, legs, note, points, type Recipes, sign } from '../course/recipe.ts';

const PROVINCE = 'p:lang-son';
const CITY = 'd:Thành phố Lạng Sơn';

/** Known by its commune of 2025; several in one commune stand apart. */
const commune = (name: string, accuracyM?: number) => sign(`c:${name}`, { spacing: 1500, ...(accuracyM && { accuracyM }) });

/** Known by its district as it was before 7/2025. */
const district = (name: string, more: Parameters<typeof sign>[1] = {}) => sign(`d:Huyện ${name}`, more);

/** Lạng Sơn's plan. */
export const langSon: Recipes = {
  L01: {
    draw: 'centreline',
    of: 'ct01_huunghi_chilang',
    accuracyM: 400,
    note: note(
      'Thiếu nhánh Tân Thanh – Cốc Nam (16,44 km): chưa có nguồn nào cho hướng tuyến.',
      'Leaves out the Tân Thanh – Cốc Nam branch (16.44 km): no source has its course.',
      '未含Tân Thanh—Cốc Nam支线（16.44公里）：尚无线位来源。',
    ),
  },
  L02: expressway('CT.10', ['x:106.6492,21.985|Đồng Đăng', 'x:106.4392,22.6687|Quảng Hòa'], {
    maxGapKm: 15,
    accuracyM: 600,
    note: note(
      'Thiếu đoạn cuối tới cửa khẩu Trà Lĩnh (giai đoạn 2): chưa có trên bản đồ.',
      'Leaves out the last part to Trà Lĩnh gate (stage 2): not mapped.',
      '未含通往茶岭（Trà Lĩnh）口岸的末段（二期）：尚未测绘。',
    ),
  }),
  L03: legs(15_000, ['x:107.3912,21.3305|Tiên Yên', 'w:town_dong_dang']),
  L04: { draw: 'centreline', of: 'ct01_bacgiang_chilang', accuracyM: 150 },
  L05: { draw: 'chainage', route: 'ql-4b', from: 'Km 3+700', to: 'Km 18', accuracyM: 500 },
  L06: { draw: 'chainage', route: 'ql-4b', from: 'Km 18', to: 'Km 80', accuracyM: 150 },
  L07: { draw: 'centreline', of: 'ql4a_dongdang_caobang', accuracyM: 150 },
  L08: legs(
    6000,
    ['c:Xã Tân Thành', 'u:106.52,21.32|Mỹ An'],
    note(
      'Điểm đầu lấy tại xã Tân Thành, điểm cuối ở khu vực xã Mỹ An cũ; ĐT.245 không có trong nguồn nào.',
      'The start is taken at Tân Thành commune, the end near the former Mỹ An commune; no source has road ĐT.245.',
      '起点取Tân Thành乡，终点取原Mỹ An乡一带；尚无ĐT.245道路来源。',
    ),
  ),
  L09: district('Đình Lập'),
  L10: sign(PROVINCE),
  L11: sign(PROVINCE),
  L12: legs(
    8000,
    ['w:na_nua', 'w:binh_nghi', 'w:na_hinh', 'w:tan_thanh', 'w:huu_nghi', 'w:chi_ma', 'x:107.1927,21.7211|Bản Chắt'],
    note(
      'Dải biên giới giữa các cửa khẩu; không phải vị trí đường tuần tra.',
      'The border belt between the gates; not the position of the patrol road.',
      '各口岸之间的边境地带；并非巡逻公路的位置。',
    ),
  ),
  L13: sign(CITY, { spacing: 1200 }),
  L14: points(['c:Phường Đông Kinh', 'c:Xã Hoàng Văn Thụ', 'c:Xã Na Dương']),
  L15: points(['w:town_dong_dang'], { accuracyM: 20_000 }),
  L16: points(['w:marker_1119_1120'], {
    note: note(
      'Toạ độ mốc chưa công bố: suy ra, đặt ở điểm của đường biên gần trạm kiểm soát Hữu Nghị nhất.',
      'The markers’ coordinates are not published: deduced, set at the point of the border nearest to the border control at Hữu Nghị.',
      '界碑坐标未公布：推定置于边界上距友谊（Hữu Nghị）边检站最近处。',
    ),
  }),
  L17: points(['w:marker_1088_2_1089'], {
    note: note(
      'Toạ độ mốc chưa công bố: suy ra, đặt ở điểm của đường biên gần cửa khẩu Tân Thanh nhất.',
      'The markers’ coordinates are not published: deduced, set at the point of the border nearest to Tân Thanh gate.',
      '界碑坐标未公布：推定置于边界上距新清（Tân Thanh）口岸最近处。',
    ),
  }),
  L18: points(['w:vsip_lang_son'], {
    note: note(
      'Vị trí suy ra từ tên các xã: nơi CT.01 cắt ranh giới hai xã Hữu Lũng và Tuấn Sơn (2025); chưa có ranh giới.',
      'Deduced from the communes that it lies in: where CT.01 crosses the border of Hữu Lũng and Tuấn Sơn communes (2025); no outline is published here.',
      '按所在乡推定位置：CT.01 穿过右陇乡（Hữu Lũng）与 Tuấn Sơn 乡（2025年）边界处；尚无边界。',
    ),
  }),
  L19: { draw: 'members', of: ['L18', 'L19.02', 'L19.03'] },
  L20: { draw: 'members', of: ['L20.01', 'L20.02', 'L20.03', 'L20.04', 'L20.05', 'L20.06', 'L20.07', 'L20.08', 'L20.09'] },
  L21: { draw: 'members', of: ['L21.01', 'L21.02', 'L21.03'] },
  L22: commune('Phường Đông Kinh'),
  L23: commune('Xã Mẫu Sơn'),
  L24: commune('Xã Mẫu Sơn'),
  L25: sign(PROVINCE),
  L26: points(['c:Xã Hưng Vũ', 'c:Xã Vũ Lăng', 'c:xã Bắc Sơn', 'c:Xã Vũ Lễ']),
  L27: commune('Xã Chi Lăng'),
  L28: sign(CITY, { spacing: 1200 }),
  L29: sign(CITY, { spacing: 1200 }),
  L30: sign(CITY, { spacing: 1200 }),
  L31: sign(CITY, { spacing: 1200 }),
  L32: sign(CITY, { spacing: 1200 }),
  L33: sign(PROVINCE),
  L34: sign(CITY, { spacing: 1200 }),
  L35: sign(PROVINCE),
  L36: { draw: 'members', of: ['L36.01', 'L36.02', 'L36.03', 'L36.04', 'L36.05', 'L36.06', 'L36.07', 'L36.08', 'L36.09', 'L36.10'] },
  L37: { draw: 'centreline', of: 'ql4b_langson_tienyen', accuracyM: 150 },
  L38: commune('Xã Tuấn Sơn'),
  L39: sign(PROVINCE),
  L40: { draw: 'members', of: ['L01', 'L02'] },
  // Members: parks and clusters by their commune of 2025.

  'L19.02': points(['w:kcn_dong_banh']),
  'L19.03': commune('Xã Đồng Đăng'),
  'L20.01': commune('Xã Hữu Lũng'),
  'L20.02': commune('Xã Tân Thành'),
  'L20.03': commune('Xã Tuấn Sơn'),
  'L20.04': commune('Xã Đình Lập'),
  'L20.05': commune('Phường Kỳ Lừa'),
  'L20.06': district('Bắc Sơn'),
  'L20.07': commune('Xã Na Dương'),
  'L20.08': commune('Xã Na Dương'),
  'L20.09': district('Đình Lập'),
  'L21.01': commune('Xã Đồng Đăng'),
  'L21.02': commune('Xã Đồng Đăng', 15_000),
  'L21.03': commune('Xã Đồng Đăng', 15_000),
  'L36.01': district('Cao Lộc'),
  'L36.02': district('Văn Quan'),
  'L36.03': district('Lộc Bình'),
  'L36.04': district('Hữu Lũng'),
  'L36.05': district('Chi Lăng'),
  'L36.06': district('Lộc Bình', {
    accuracyM: 45_000,
    note: note(
      'Khu vực Ái Quốc, giữa Lộc Bình và Đình Lập.',
      'The area of Ái Quốc, between Lộc Bình and Đình Lập.',
      'Ái Quốc一带，位于禄平（Lộc Bình）与亭立（Đình Lập）之间。',
    ),
  }),
  'L36.07': district('Lộc Bình'),
  'L36.08': district('Đình Lập'),
  'L36.09': district('Chi Lăng'),
  'L36.10': commune('Xã Na Dương'),
};
