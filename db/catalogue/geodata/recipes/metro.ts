import { type Drawing, legs, note, type Recipes, sign } from '../course/recipe.ts';

/** Rail ways by their name in OpenStreetMap. */
const rail = (match: RegExp, through: string[], maxGapKm = 2): Drawing => ({ draw: 'ways', file: 'osm_railways', match, through, maxGapKm });

const cityOnly = note(
  'Chưa có nguồn cho hướng tuyến; chỉ biết thành phố.',
  'No source has the course; only the city is known.',
  '尚无线位来源，仅知所在城市。',
);

const inCity = sign('p:ho-chi-minh', { at: 't:Ho Chi Minh City', spacing: 4000, note: cityOnly });

/** Metro lines of Hà Nội and TP.HCM. */
export const metro: Recipes = {
  N10: { draw: 'members', of: ['N10.1', 'N10.2A', 'N10.2AX', 'N10.21', 'N10.22', 'N10.23', 'N10.3', 'N10.3U', 'N10.3X', 'N10.5'] },
  N11: {
    draw: 'members',
    of: ['N11.M1', 'N11.M1X', 'N11.M2', 'N11.M2T', 'N11.M3', 'N11.M6', 'N11.M7', 'N11.CG'],
    note: note(
      'Không gồm các tuyến 4, 5, 8, 9, 10: chưa có nguồn cho hướng tuyến.',
      'Without lines 4, 5, 8, 9 and 10: no source has their course.',
      '不含4、5、8、9、10号线：尚无线位来源。',
    ),
  },
  'N10.2A': legs(2000, ['t:Ô Chợ Dừa', 't:Thanh Xuân', 't:Hà Đông@01', 't:Yên Nghĩa']),
  'N10.3': legs(3000, ['t:Tây Tựu', 't:Cầu Diễn', 't:Mai Dịch', 't:Cầu Giấy']),
  'N10.3U': rail(/Đường sắt đô thị 3 Hà Nội/, ['t:Cầu Giấy', 's:Hà Nội']),
  'N10.3X': legs(
    5000,
    ['s:Hà Nội', 't:Tương Mai'],
    note(
      'Yên Sở chưa có điểm có nguồn: vẽ tới Tương Mai thuộc Hoàng Mai.',
      'No sourced point for Yên Sở: drawn to Tương Mai in Hoàng Mai.',
      'Yên Sở无有来源的点：绘至Hoàng Mai的Tương Mai。',
    ),
  ),
  'N10.21': rail(/Đường sắt đô thị 2 Hà Nội/, ['x:105.7967,21.0742|Nam Thăng Long', 'x:105.8539,21.0194|Trần Hưng Đạo']),
  'N10.22': legs(3000, ['x:105.8539,21.0194|Trần Hưng Đạo', 't:Đống Đa', 't:Thanh Xuân']),
  'N10.23': legs(6000, ['x:105.7967,21.0742|Nam Thăng Long', 'w:apt_noi_bai']),
  'N10.2AX': legs(3000, ['t:Yên Nghĩa', 't:Chúc Sơn', 't:Xuân Mai']),
  'N10.5': rail(/Đường sắt đô thị số 5/, ['x:105.8165,21.042|Văn Cao', 'x:105.5,20.99|Hòa Lạc']),
  'N10.1': legs(2000, ['s:Yên Viên', 's:Gia Lâm', 's:Hà Nội', 's:Giáp Bát', 't:Ngọc Hồi']),
  'N11.M1': legs(500, [
    'm:106.69788,10.77095|Bến Thành',
    'm:106.70207,10.7753|Nhà hát Thành phố',
    'm:106.70834,10.78179|Ba Son',
    'm:106.71551,10.79605|Văn Thánh',
    'm:106.72324,10.79859|Tân Cảng',
    'm:106.73365,10.80049|Thảo Điền',
    'm:106.74225,10.80213|An Phú',
    'm:106.75528,10.80855|Rạch Chiếc',
    'm:106.75818,10.82143|Phước Long',
    'm:106.76389,10.83265|Bình Thái',
    'm:106.77165,10.84641|Thủ Đức',
    'm:106.78884,10.85899|Khu Công nghệ cao',
    'm:106.8012,10.8663|Đại học Quốc gia',
    'm:106.81409,10.87954|Suối Tiên',
  ]),
  'N11.M1X': legs(10_000, ['m:106.81409,10.87954|Suối Tiên', 's:Biên Hòa', 'w:apt_long_thanh']),
  'N11.M2': rail(/Tuyến số 2 \(Phân đoạn Bến Thành - Tham|Tuyến Metro Số 2|đô thị số 2 Thành phố Hồ Chí Minh/, [
    'm:106.69788,10.77095|Bến Thành',
    'm:106.62628,10.82555|Tham Lương',
  ]),
  'N11.M2T': rail(/Tuyến số 2 \(Phân đoạn Bến Thành - Thủ Thiêm/, ['m:106.69788,10.77095|Bến Thành', 'x:106.7423,10.7854|Thủ Thiêm']),
  'N11.M3': rail(/Tuyến số 3/, ['x:106.7249,10.866|Hiệp Bình Phước', 'm:106.51866,10.80177|An Hạ']),
  'N11.M4': inCity,
  'N11.M5': inCity,
  'N11.M6': rail(/Tuyến số 6/, ['m:106.63523,10.80564|Tân Sơn Nhất', 'x:106.7995,10.7944|Phú Hữu']),
  'N11.M7': rail(/Tuyến số 7/, ['m:106.57289,10.7093|Tân Kiên', 'm:106.85055,10.83796|Vinhomes Grand Park']),
  'N11.M8': inCity,
  'N11.M9': inCity,
  'N11.M10': inCity,
  'N11.CG': rail(/Đường sắt đô thị Bến Thành-C/, ['m:106.69788,10.77095|Bến Thành', 'm:106.90825,10.39906|Cần Giờ']),
};
