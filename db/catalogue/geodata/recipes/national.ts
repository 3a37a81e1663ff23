import { expressway, legs, note, type Recipes, sign } from '../course/recipe.ts';

const nationwide = {
  nationwide: true,
  accuracyM: 800_000,
  note: note(
    'Chương trình toàn quốc, không gắn với một nơi: ký hiệu đặt giữa nước, độ chính xác phủ cả nước.',
    'A programme of the whole country without one place: the symbol stands in the middle of the country, its accuracy covers all of it.',
    '全国性计划，无特定地点：符号置于国土中部，精度覆盖全国。',
  ),
};

/** What the Politburo's conclusion names. */
export const national: Recipes = {
  N01: expressway(
    'CT.01|CT.37|CT.29|CT.28|QL.1|',
    [
      'w:huu_nghi',
      'x:106.228,21.2844|Bắc Giang',
      'x:105.9583,21.0875|Hà Nội',
      'x:105.849,20.966|Pháp Vân',
      'x:105.9185,20.704|Cầu Giẽ',
      'x:105.695,19.367|Nghi Sơn',
      'x:105.6544,18.5337|Bãi Vọt',
      'x:106.2567,18.046|Vũng Áng',
      'x:107.0192,16.8059|Cam Lộ',
      'x:107.7128,16.3151|La Sơn',
      'x:108.1468,16.004|Đà Nẵng',
      'x:108.7454,15.1252|Quảng Ngãi',
      'x:109.0778,13.8548|Quy Nhơn',
      'x:109.0187,12.2541|Nha Trang',
      'x:107.9719,10.9358|Phan Thiết',
      'x:107.1106,10.857|Dầu Giây',
      'x:106.5473,10.6717|Bến Lức',
      'x:105.9094,10.2674|Mỹ Thuận',
      'x:105.1036,9.2661|Cà Mau',
    ],
    { maxGapKm: 12, accuracyM: 600 },
  ),
  N03: {
    draw: 'centreline',
    of: 'hsr_north_south',
    accuracyM: 20_000,
    certainty: 'corridor',
    note: note(
      'Theo nét vẽ dự kiến trên OpenStreetMap; 286 km không có nét nào được nối thẳng.',
      'From the planned line of OpenStreetMap; 286 km without any line are bridged straight.',
      '依据OpenStreetMap上的规划线；其中286公里无线条，以直线相连。',
    ),
  },
  N04: legs(10_000, ['s:Lào Cai', 's:Bảo Hà', 's:Yên Bái', 's:Việt Trì', 's:Vĩnh Yên', 's:Yên Viên', 's:Hải Dương', 'w:port_dinh_vu']),
  N05: legs(8000, ['s:Yên Viên', 's:Bắc Ninh', 's:Bắc Giang', 's:Lạng Sơn', 's:Đồng Đăng']),
  N06: legs(8000, ['s:Hải Phòng', 's:Hạ Long', 't:Cẩm Phả', 'x:107.3912,21.3305|Tiên Yên', 'w:town_mong_cai_city']),
  N07: legs(8000, ['t:Dĩ An', 'x:106.57,10.707|Tân Kiên', 't:Tân An', 't:Mỹ Tho', 't:Vĩnh Long@86', 't:Cái Răng']),
  N08: legs(8000, ['s:Biên Hòa', 't:Long Thành', 't:Phú Mỹ@79', 't:Thành Phố Bà Rịa', 't:Vũng Tàu']),
  N09: {
    draw: 'centreline',
    of: 'rail_thuthiem_longthanh',
    accuracyM: 2000,
    certainty: 'corridor',
    note: note('Tuyến dự kiến trên OpenStreetMap.', 'A planned line of OpenStreetMap.', 'OpenStreetMap上的规划线。'),
  },
  N12: sign('p:thua-thien-hue', nationwide),
  N13: sign('p:quang-nam', nationwide),
  N14: sign('p:quang-ngai', nationwide),
};
