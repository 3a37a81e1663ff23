import { type Drawing, expressway, legs, note, type Recipe, type Recipes } from '../course/recipe.ts';

const part = (...parts: Drawing[]): Recipe => ({
  draw: 'union',
  parts,
  note: note('Độ chính xác ghi theo phần kém nhất của tuyến.', 'The accuracy is that of its least certain part.', '精度按最不确定的部分标注。'),
});

const unmapped = note(
  'Phần còn lại của tuyến chưa có trên bản đồ, không vẽ.',
  'The rest of the road is not mapped and not drawn.',
  '其余路段尚未测绘，未绘出。',
);

/** Expressways by their code in the road network plan (CT.xx); what OpenStreetMap lacks runs straight between towns. */
export const axes: Recipes = {
  N02: {
    draw: 'members',
    of: [
      'N02.CT03',
      'N02.CT04',
      'N02.CT05',
      'N02.CT06',
      'N02.CT08',
      'N02.CT09',
      'N02.CT13',
      'N02.CT16',
      'N02.CT17',
      'N02.CT19',
      'N02.CT20',
      'N02.QNKT',
      'N02.CT23',
      'N02.CT24',
      'N02.CT25',
      'N02.CT27',
      'N02.CT28',
      'N02.CT29',
      'N02.CT31',
      'N02.CT34',
      'N02.CT35',
      'N02.CT36',
    ],
  },
  'N02.CT03': part(
    expressway('CT.03', ['x:105.78,21.005|Hà Nội', 'x:105.37,20.85|Hòa Bình'], { maxGapKm: 8 }),
    legs(10_000, ['t:Hòa Bình@25', 't:Mộc Châu', 't:Sơn La']),
  ),
  'N02.CT04': { draw: 'centreline', of: 'ct04_hanoi_haiphong', accuracyM: 150 },
  'N02.CT05': { draw: 'centreline', of: 'ct05_noibai_laocai', accuracyM: 150 },
  'N02.CT06': expressway('CT.06', ['x:106.7661,20.8485|Hải Phòng', 'x:107.9834,21.5175|Móng Cái'], { maxGapKm: 12 }),
  'N02.CT08': expressway('CT.08', ['x:105.97,20.2|Ninh Bình', 'x:106.5493,20.5701|Thái Bình'], { maxGapKm: 10, note: unmapped }),
  'N02.CT09': part(
    expressway('CT.09|QL.18', ['w:apt_noi_bai', 'x:106.08,21.166|Bắc Ninh'], { maxGapKm: 5 }),
    legs(6000, ['x:106.08,21.166|Bắc Ninh', 's:Chí Linh', 's:Đông Triều', 's:Uông Bí', 's:Hạ Long']),
  ),
  'N02.CT13': legs(15_000, ['s:Bảo Hà', 't:Lai Châu']),
  'N02.CT16': part(
    expressway('CT.16', ['x:106.03,20.84|Hưng Yên', 'x:106.1534,20.5185|Hưng Hà'], { maxGapKm: 10 }),
    legs(5000, ['x:106.1534,20.5185|Hưng Hà', 't:Thái Bình']),
  ),
  'N02.CT17': legs(8000, ['t:Cửa Lô', 't:Vinh', 't:Nam Đàn', 'g:Cửa khẩu Thanh Chương']),
  'N02.CT19': legs(8000, ['t:Cam Lộ', 't:Khe Sanh', 't:Lao Bảo']),
  'N02.CT20': legs(10_000, ['t:Qui Nhon', 't:Phú Phong', 't:An Khê', 't:Pleiku']),
  'N02.QNKT': legs(15_000, ['t:Quảng Ngãi', 't:Kon Tum']),
  'N02.CT23': legs(12_000, ['t:Tuy Hòa', 't:Củng Sơn', 't:Hai Riêng', 't:Buôn Ma Thuột']),
  'N02.CT24': expressway('CT.24', ['x:109.1431,12.5143|Ninh Hòa', 'x:108.1721,12.6607|Buôn Ma Thuột'], { maxGapKm: 5 }),
  'N02.CT25': expressway('CT.25', ['t:Diên Khánh', 'x:108.4,11.75|Liên Khương'], { maxGapKm: 10, note: unmapped }),
  'N02.CT27': expressway('CT.27', ['x:107.15,10.95|Dầu Giây', 'x:108.46,11.87|Prenn'], { maxGapKm: 8 }),
  'N02.CT28': expressway('CT.28|CT.01', ['x:106.92,10.9|Biên Hòa', 'x:107.17,10.5|Bà Rịa'], { maxGapKm: 8 }),
  'N02.CT29': expressway('CT.29|CT.01', ['x:106.75,10.79|Thành phố Hồ Chí Minh', 'x:107.1106,10.857|Dầu Giây'], { maxGapKm: 5 }),
  'N02.CT31': { draw: 'centreline', of: 'ct31_hcm_mocbai', accuracyM: 2000, certainty: 'corridor' },
  'N02.CT34': expressway('CT.34', ['t:Châu Đốc', 't:Sóc Trăng'], { maxGapKm: 5 }),
  'N02.CT35': legs(12_000, ['t:Hà Tiên', 't:Rạch Giá', 't:Vị Thanh', 't:Bạc Liêu']),
  'N02.CT36': legs(12_000, ['t:Hồng Ngự', 't:Cao Lãnh', 't:Vĩnh Long@86', 't:Trà Vinh']),
};
