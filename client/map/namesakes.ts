import type { ExpressionSpecification } from 'maplibre-gl';

/** Towns, gates and airports that bear a province's name. */
export const namesakes: readonly string[] = [
  'Bạc Liêu',
  'Bắc Giang',
  'Bắc Kạn',
  'Bắc Ninh',
  'Bến Tre',
  'Cao Bằng',
  'Cà Mau',
  'Cần Thơ',
  'Huế',
  'Hà Giang',
  'Hà Nội',
  'Hà Tĩnh',
  'Hòa Bình',
  'Hưng Yên',
  'Hải Dương',
  'Hải Phòng',
  'Kon Tum',
  'Lai Châu',
  'Lào Cai',
  'Lạng Sơn',
  'Nam Định',
  'Ninh Bình',
  'Quảng Ngãi',
  'Sóc Trăng',
  'Sơn La',
  'Thanh Hóa',
  'Thành phố Hồ Chí Minh',
  'Thái Bình',
  'Thái Nguyên',
  'Trà Vinh',
  'Tuyên Quang',
  'Tây Ninh',
  'Vĩnh Long',
  'Yên Bái',
  'Điện Biên',
  'Đà Nẵng',
];

/** Up to here such a name stands for the province, from here on for the town: never twice in one view. */
const TOWN_ZOOM = 10;
const isNamesake: ExpressionSpecification = ['in', ['get', 'name_vi'], ['literal', [...namesakes]]];

export const namedAsProvince: ExpressionSpecification = ['any', ['!', isNamesake], ['<', ['zoom'], TOWN_ZOOM]];
export const namedAsTown: ExpressionSpecification = ['any', ['!', isNamesake], ['>=', ['zoom'], TOWN_ZOOM]];
