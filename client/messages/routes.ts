/** Texts of chainage: on a road project's page and on the map. */
export const routesTexts = {
  heading: { vi: 'Lý trình', en: 'Chainage', zh: '里程' },
  field: { vi: 'Lý trình trên {ref}', en: 'Chainage on {ref}', zh: '{ref}里程' },
  hint: { vi: 'ví dụ Km 12+300', en: 'such as Km 12+300', zh: '如 Km 12+300' },
  show: { vi: 'Xem trên bản đồ', en: 'Show on the map', zh: '在地图上显示' },
  shown: { vi: '{post}: {position}', en: '{post}: {position}', zh: '{post}：{position}' },
  extent: {
    vi: 'Từ {from} ({start}) đến {to} ({end}).',
    en: 'From {from} ({start}) to {to} ({end}).',
    zh: '起点：{start}，{from}；终点：{end}，{to}。',
  },
  measured: {
    vi: 'Lý trình đo trên bản đồ, chưa có cột mốc.',
    en: 'Measured on the map; no kilometre post has a known place.',
    zh: '里程为图上量得，尚无已知位置的里程桩。',
  },
  within: {
    vi: 'Vị trí có thể lệch dọc tuyến tới {distance}.',
    en: 'A place may be off by up to {distance} along the road.',
    zh: '位置沿线可能偏差达{distance}。',
  },
  posts: { vi: 'Các cột mốc làm neo', en: 'Posts it is tied to', zh: '所依据的里程桩' },
  derived: { vi: 'suy ra', en: 'deduced', zh: '推定' },
  stated: { vi: 'đã nêu', en: 'stated', zh: '载明' },
} as const;
