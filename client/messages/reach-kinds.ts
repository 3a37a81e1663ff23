/** What a park is near to. */
export const reachKindTexts = {
  gate: { vi: 'Cửa khẩu', en: 'Border gate', zh: '口岸' },
  port: { vi: 'Cảng biển', en: 'Seaport', zh: '海港' },
  airport: { vi: 'Sân bay', en: 'Airport', zh: '机场' },
  station: { vi: 'Ga đường sắt', en: 'Railway station', zh: '火车站' },
  interchange: { vi: 'Nút giao cao tốc', en: 'Expressway interchange', zh: '高速公路互通' },
} as const;
