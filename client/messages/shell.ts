/** The frame around every view. Keys hold the three languages side by side, so that none is forgotten. */
export const shell = {
  title: { vi: 'Hạ tầng Atlas', en: 'Hạ tầng Atlas', zh: 'Hạ tầng Atlas 基础设施图集' },
  tagline: { vi: 'Danh mục hạ tầng theo văn bản', en: 'Infrastructure as the plans name it', zh: '规划文件中的基础设施' },
  navigation: { vi: 'Các mục', en: 'Views', zh: '栏目' },
  map: { vi: 'Bản đồ', en: 'Map', zh: '地图' },
  documents: { vi: 'Văn bản', en: 'Documents', zh: '文件' },
  coverage: { vi: 'Dữ liệu', en: 'Data', zh: '数据' },
  language: { vi: 'Ngôn ngữ', en: 'Language', zh: '语言' },
  skipToList: { vi: 'Đến danh sách', en: 'Skip to the list', zh: '跳到列表' },
  loading: { vi: 'Đang tải…', en: 'Loading…', zh: '加载中…' },
  offline: {
    vi: 'Mất kết nối. Nội dung đang xem được giữ nguyên.',
    en: 'Offline. What is on the screen stays.',
    zh: '已离线，屏幕内容保持不变。',
  },
  failed: {
    vi: 'Không tải được dữ liệu. Dữ liệu trên máy chủ vẫn an toàn.',
    en: 'The data could not be loaded. What the server holds is safe.',
    zh: '数据加载失败，服务器上的数据安全。',
  },
  retry: { vi: 'Thử lại', en: 'Try again', zh: '重试' },
  notFound: { vi: 'Không có trang này.', en: 'There is no such page.', zh: '没有此页面。' },
  backToMap: { vi: 'Về bản đồ', en: 'Back to the map', zh: '返回地图' },
  dropped: {
    vi: 'Địa chỉ có phần không hiểu được, đã bỏ qua: {parts}',
    en: 'Parts of the address could not be read and were left out: {parts}',
    zh: '地址中有无法识别的部分，已忽略：{parts}',
  },
  dismiss: { vi: 'Đóng', en: 'Dismiss', zh: '关闭' },
  attribution: { vi: 'Nguồn dữ liệu bản đồ', en: 'Map data', zh: '地图数据来源' },
  dataVersion: { vi: 'Phiên bản dữ liệu {version}', en: 'Data version {version}', zh: '数据版本 {version}' },
  notStated: { vi: 'chưa nêu', en: 'not stated', zh: '未说明' },
  notStatedHint: {
    vi: '«Chưa nêu» nghĩa là không văn bản nào nêu; không suy đoán.',
    en: '“Not stated” means that no document says it; nothing is guessed.',
    zh: '“未说明”表示没有文件说明，不作推测。',
  },
} as const;
