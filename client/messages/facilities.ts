/** Words for what the network leads to; the three languages of a key stand side by side. */
export const facilitiesTexts = {
  capital: { vi: 'Tỉnh lỵ', en: 'Provincial capital', zh: '省会' },
  gate: { vi: 'Cửa khẩu', en: 'Border gate', zh: '口岸' },
  seaport: { vi: 'Cảng biển', en: 'Seaport', zh: '海港' },
  airport: { vi: 'Cảng hàng không', en: 'Airport', zh: '机场' },
  station: { vi: 'Ga đường sắt', en: 'Railway station', zh: '火车站' },
  interchange: { vi: 'Nút giao cao tốc', en: 'Expressway interchange', zh: '高速公路互通' },
  park: { vi: 'Khu, cụm công nghiệp', en: 'Park or cluster', zh: '工业园区、集群' },
  site: { vi: 'Công trình', en: 'Site', zh: '工程' },
  line: { vi: 'Đường, tuyến', en: 'Line', zh: '线路' },
  capitals: { vi: 'Tỉnh lỵ', en: 'Provincial capitals', zh: '省会' },
  gates: { vi: 'Cửa khẩu', en: 'Border gates', zh: '口岸' },
  seaports: { vi: 'Cảng biển', en: 'Seaports', zh: '海港' },
  airports: { vi: 'Cảng hàng không', en: 'Airports', zh: '机场' },
  stations: { vi: 'Ga đường sắt', en: 'Railway stations', zh: '火车站' },
} as const;
