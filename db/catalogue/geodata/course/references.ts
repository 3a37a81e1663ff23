/**
 * Which lines of a reference folder belong to a project or route: values of the properties `id`, `ref` or `name` of its
 * features. A project drawn straight between places has none, nor has one that is made of its members.
 */
export const references: Record<string, string[]> = {
  L01: ['ct01_huunghi_chilang'],
  L02: ['ct10_dongdang_tralinh'],
  L04: ['ct01_bacgiang_chilang'],
  L05: ['ql4b_langson_tienyen'],
  L06: ['ql4b_langson_tienyen'],
  L07: ['ql4a_dongdang_caobang'],
  L37: ['ql4b_langson_tienyen'],
  L40: ['ct01_huunghi_chilang', 'ct10_dongdang_tralinh'],
  H04: ['ql12c_vungang', 'ql12a_chalo'],
  D01: ['ct02_chonthanh_duchoa'],
  'D04.1': ['Tuyến Metro Thành phố mới Bình Dương – Suối Tiên'],
  'D04.2': ['Tuyến số 2 (Thủ Dầu Một - Thành phố Hồ Chí Minh)'],
  N01: ['CT.01', 'CT.37', 'CT.29', 'CT.28', 'QL.1'],
  'N01.01': ['ct01_hanoi_bacgiang'],
  'N01.10': ['ct01_hamnghi_vungang'],
  'N01.11': ['ct01_vungang_bung'],
  'N02.CT04': ['ct04_hanoi_haiphong'],
  'N02.CT05': ['ct05_noibai_laocai'],
  'N02.CT06': ['ct06_haiphong_mongcai'],
  'N02.CT08': ['CT.08'],
  'N02.CT24': ['CT.24'],
  'N02.CT25': ['CT.25'],
  'N02.CT27': ['CT.27'],
  'N02.CT28': ['CT.28', 'CT.01'],
  'N02.CT29': ['CT.29', 'CT.01'],
  'N02.CT31': ['ct31_hcm_mocbai'],
  'N02.CT34': ['CT.34'],
  N03: ['hsr_north_south'],
  N09: ['rail_thuthiem_longthanh'],
  'N10.21': ['Đường sắt đô thị 2 Hà Nội (Phân đoạn Nam Thăng Long - Trần Hưng Đạo)'],
  'N10.3U': ['Đường sắt đô thị 3 Hà Nội (phân đoạn Nhổn - Ga Hà Nội)'],
  'N10.5': ['Đường sắt đô thị số 5', 'Đường sắt đô thị số 5 Hà Nội'],
  'N11.M2': [
    'Tuyến số 2 (Phân đoạn Bến Thành - Tham Lương)',
    'Tuyến Metro Số 2 (Bến Thành - Tham Lương) - Đang xây dựng',
    'Đường sắt đô thị số 2 Thành phố Hồ Chí Minh (Phân đoạn Bến Thành -Tham Lương)',
  ],
  'N11.M2T': ['Tuyến số 2 (Phân đoạn Bến Thành - Thủ Thiêm)'],
  'N11.M3': ['Tuyến số 3 (Hiệp Bình Phước - An Hạ)'],
  'N11.M6': ['Tuyến số 6 (Phân đoạn Phú Hữu - Sân bay Tân Sơn Nhất)'],
  'N11.M7': ['Tuyến số 7 (Tân Kiên - Vinhomes Grand Park)'],
  'N11.CG': ['Đường sắt đô thị Bến Thành-Cần Giờ', 'Đường sắt đô thị Bến Thành-Cầu Giờ'],
  'ql-4b': ['ql4b_langson_tienyen'],
  'ql-4a': ['ql4a_dongdang_caobang'],
  'ct-01-huu-nghi-bac-giang': ['ct01_huunghi_chilang', 'ct01_bacgiang_chilang'],
  'ql-12c': ['ql12c_vungang'],
  'ql-12a': ['ql12a_chalo'],
  'ql-1-huu-nghi-bac-giang': ['ql1_bacgiang_huunghi'],
  'ql-31': ['ql31_bacgiang_dinhlap', 'ql31_dinhlap_banchat'],
  'ql-18': ['ql18_bacninh_mongcai'],
  ...Object.fromEntries(sectionsOfCt01().map((id) => [id, ['CT.01']])),
  'N01.W1': ['CT.01'],
  'N01.W2': ['CT.01'],
  'N01.W3': ['CT.01'],
};

/** "N01.02" … "N01.32", but for those that have a centre line of their own. */
function sectionsOfCt01(): string[] {
  const numbers = Array.from({ length: 31 }, (_, i) => i + 2).filter((n) => n !== 10 && n !== 11);
  return numbers.map((n) => `N01.${String(n).padStart(2, '0')}`);
}
