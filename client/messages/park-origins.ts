/** Whether a plan names a park, or it is only mapped; on the page, and in the map's legend. */
export const parkOriginTexts = {
  parks: { vi: 'Khu tìm được', en: 'Parks found', zh: '找到的园区' },
  catalogue: { vi: 'Có trong văn bản', en: 'Named in the plans', zh: '文件列明' },
  existing: { vi: 'Đang có trên bản đồ', en: 'On the map today', zh: '地图现有' },
} as const;
