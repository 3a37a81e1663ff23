import { expect, it } from 'vitest';
import { parkName } from '../../db/catalogue/geodata/park-names.ts';

it.each<[string, string, string, string]>([
  ['Khu Công nghiệp Yên Phong II', 'Khu công nghiệp Yên Phong II', 'Yên Phong II industrial park', 'Yên Phong II工业园区'],
  ['Khu công nghiệp Amata (mở rộng)', 'Khu công nghiệp Amata (mở rộng)', 'Amata industrial park (extension)', 'Amata工业园区（扩展区）'],
  [
    'Khu công nghiệp Văn Giang -giai đoạn 1',
    'Khu công nghiệp Văn Giang (giai đoạn 1)',
    'Văn Giang industrial park (phase 1)',
    'Văn Giang工业园区（第1期）',
  ],
  ['Khu công nghiệp Bỉm Sơn - khu A', 'Khu công nghiệp Bỉm Sơn (khu A)', 'Bỉm Sơn industrial park (area A)', 'Bỉm Sơn工业园区（A区）'],
  [
    'Khu công nghiệp hỗ trợ Đồng Văn III',
    'Khu công nghiệp hỗ trợ Đồng Văn III',
    'Đồng Văn III supporting industrial park',
    'Đồng Văn III配套工业园区',
  ],
  ['Chon Thanh I Industrial Zone', 'Khu công nghiệp Chon Thanh I', 'Chon Thanh I industrial park', 'Chon Thanh I工业园区'],
  ['Khu công nghiệp Nhật Bản - Hải Phòng', 'Khu công nghiệp Nhật Bản – Hải Phòng', 'Japan – Hải Phòng industrial park', '日本—Hải Phòng工业园区'],
  ['Khu công nghiệp số 03', 'Khu công nghiệp số 03', 'No. 03 industrial park', '03号工业园区'],
])('«%s» is named in three languages', (mapped, vi, en, zh) => {
  expect(parkName(mapped).name).toEqual({ vi, en, zh });
});

it('one name has one key, however its accents are placed, and another kind another', () => {
  expect(parkName('KCN Hoà Phú').key).toBe(parkName('Khu công nghiệp Hòa Phú').key);
  expect(parkName('Khu công nghiệp công nghệ cao Long Thành').key).not.toBe(parkName('Khu công nghiệp Long Thành').key);
});
