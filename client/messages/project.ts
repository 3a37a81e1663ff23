/** Texts of a project's page; the three languages of a key stand side by side. */
export const projectTexts = {
  close: { vi: 'Đóng trang dự án', en: 'Close the project page', zh: '关闭项目页' },
  copyLink: { vi: 'Chép liên kết', en: 'Copy link', zh: '复制链接' },
  copied: { vi: 'Đã chép liên kết.', en: 'Link copied.', zh: '链接已复制。' },
  notCopied: {
    vi: 'Không chép được; hãy lấy địa chỉ ở thanh địa chỉ.',
    en: 'The link could not be copied; take it from the address bar.',
    zh: '无法复制，请从地址栏获取链接。',
  },
  loading: { vi: 'Đang tải dự án {id}…', en: 'Loading project {id}…', zh: '正在加载项目 {id}…' },
  unknown: {
    vi: 'Không có dự án {id}, hoặc chưa văn bản nào nêu đến vào ngày đã chọn.',
    en: 'There is no project {id}, or no document named it by the chosen day.',
    zh: '没有项目 {id}，或在所选日期尚无文件提及。',
  },

  knownOn: { vi: 'Theo các văn bản đến ngày {date}', en: 'As the documents stood on {date}', zh: '按截至{date}的文件' },

  sectionProgress: { vi: 'Tiến độ', en: 'Progress', zh: '进展' },
  sectionMoney: { vi: 'Vốn', en: 'Money', zh: '资金' },
  sectionSize: { vi: 'Quy mô', en: 'Size', zh: '规模' },
  sectionPlace: { vi: 'Địa bàn', en: 'Place', zh: '地点' },
  sectionWho: { vi: 'Đơn vị', en: 'Who', zh: '单位' },
  sectionAsked: { vi: 'Văn bản nêu', en: 'What the documents say', zh: '文件内容' },
  sectionGeometry: { vi: 'Hình vẽ trên bản đồ', en: 'Drawing on the map', zh: '地图图形' },
  sectionNotStated: { vi: 'Chưa nêu', en: 'Not stated', zh: '未说明' },
  sectionHistory: { vi: 'Mọi phát biểu', en: 'Every claim', zh: '全部陈述' },

  notStatedNote: {
    vi: 'Không văn bản hay báo cáo nào trong danh mục nêu các mục này:',
    en: 'No document or report in the catalogue states these:',
    zh: '目录中的文件和报道均未说明以下内容：',
  },
  historyNote: {
    vi: '{count} phát biểu theo từng mục, văn bản mới trước.',
    en: '{count, plural, one {# claim} other {# claims}} by field, the newest document first.',
    zh: '共{count}条陈述，按内容分组，新文件在前。',
  },

  sourceOf: { vi: 'Nguồn của «{field}»', en: 'Source of “{field}”', zh: '“{field}”的来源' },
  document: { vi: 'Văn bản', en: 'Document', zh: '文件' },
  report: { vi: 'Nội dung', en: 'It says', zh: '内容' },
  number: { vi: 'Số', en: 'Number', zh: '编号' },
  issuer: { vi: 'Nơi ban hành', en: 'Issuer', zh: '发布机关' },
  publisher: { vi: 'Nơi đăng', en: 'Publisher', zh: '发布者' },
  clause: { vi: 'Mục', en: 'Clause', zh: '条款' },
  date: { vi: 'Ngày', en: 'Date', zh: '日期' },
  speaksOn: { vi: 'Nói về ngày', en: 'Speaks of', zh: '所述日期' },
  basis: { vi: 'Căn cứ', en: 'Basis', zh: '依据' },
  confidence: { vi: 'Độ tin cậy', en: 'Confidence', zh: '可信度' },
  inputs: { vi: 'Suy ra từ', en: 'Deduced from', zh: '推算依据' },
  note: { vi: 'Ghi chú', en: 'Note', zh: '备注' },
  noNumber: { vi: 'không số trong bản văn', en: 'no number in the text', zh: '文本无编号' },
  openSource: { vi: 'Mở trang nguồn', en: 'Open the source', zh: '打开来源网页' },
  newTab: { vi: 'thẻ mới', en: 'new tab', zh: '新标签页' },
  openDocument: { vi: 'Trang văn bản', en: 'Document page', zh: '文件页' },
  after: { vi: 'sau {date}', en: 'after {date}', zh: '{date}之后' },
  undated: { vi: 'bản văn không ghi ngày', en: 'the text bears no date', zh: '文本未注明日期' },
  asOfDay: { vi: 'tính đến {date}', en: 'as of {date}', zh: '截至{date}' },

  conflict: {
    vi: '{count} nguồn nói khác',
    en: '{count, plural, one {# source says otherwise} other {# sources say otherwise}}',
    zh: '{count}个来源说法不同',
  },
  reasonBasis: {
    vi: 'Không thay giá trị trên: căn cứ «{loser}» đứng sau «{winner}».',
    en: 'The value above stands: “{winner}” goes before “{loser}”.',
    zh: '以上值优先：“{winner}”先于“{loser}”。',
  },
  reasonRank: {
    vi: 'Không thay giá trị trên: cấp ban hành thấp hơn thực hiện, không sửa văn bản cấp trên.',
    en: 'The value above stands: a lower authority carries a plan out, it does not amend it.',
    zh: '以上值优先：下级机关执行规划，不修改上级文件。',
  },
  reasonWeak: {
    vi: 'Không thay giá trị trên: nguồn này yếu hơn.',
    en: 'The value above stands: this source is weak.',
    zh: '以上值优先：此来源较弱。',
  },
  reasonNewer: {
    vi: 'Không thay giá trị trên: văn bản này cũ hơn.',
    en: 'The value above stands: this document is older.',
    zh: '以上值优先：此文件较早。',
  },
  reasonLater: {
    vi: 'Không thay giá trị trên: về tiến độ, lời mới nhất được giữ.',
    en: 'The value above stands: on progress the newest word is kept.',
    zh: '以上值优先：进展以最新说法为准。',
  },
  reasonOrder: {
    vi: 'Hai nguồn ngang nhau; giữ một theo thứ tự cố định.',
    en: 'Both sources weigh the same; one is kept by a fixed order.',
    zh: '两个来源效力相同，按固定次序取其一。',
  },
  hintPromise: {
    vi: 'Điều kế hoạch đã hứa giữ nguyên cho đến khi một kế hoạch khác sửa; báo cáo đứng bên cạnh.',
    en: 'What a plan promises stands until a plan changes it; reports stand beside it.',
    zh: '规划的承诺在被其他规划修改前有效，报道仅供对照。',
  },
  hintProgress: {
    vi: 'Về tiến độ, lời đáng tin mới nhất được giữ, bất kể ai nói.',
    en: 'On progress the newest credible word wins, whoever says it.',
    zh: '进展以最新的可信说法为准，不论来源。',
  },

  nowIn: { vi: '{old}, nay thuộc {now}', en: '{old}, now in {now}', zh: '{old}（现属{now}）' },
  communesThen: {
    vi: '{communes}: trước 01/07/2025 thuộc {districts}',
    en: '{communes}: in {districts} before 1 Jul 2025',
    zh: '{communes}：2025年7月1日前属{districts}',
  },
  agencyNow: {
    vi: '{old}, nay là {now} (từ {since}).',
    en: '{old}, now {now} (since {since}).',
    zh: '{old}，现为{now}（自{since}起）。',
  },
  reached: { vi: 'Hình vẽ chạm tới', en: 'The drawing reaches', zh: '图形触及' },
  reachedNow: { vi: '{places}', en: '{places}', zh: '{places}' },
  perhapsNow: { vi: 'có thể cả {places}', en: 'perhaps {places} too', zh: '可能还有{places}' },
  reachedThen: { vi: 'trước 01/07/2025: {places}', en: 'before 1 Jul 2025: {places}', zh: '2025年7月1日前：{places}' },
  perhapsThen: {
    vi: 'trước 01/07/2025, có thể cả {places}',
    en: 'before 1 Jul 2025, perhaps {places} too',
    zh: '2025年7月1日前，可能还有{places}',
  },
  placesCount: { vi: '{count} tỉnh, thành phố', en: '{count} provinces', zh: '{count}个省市' },
  goalCount: { vi: '{count} {unit}', en: '{unit}: {count}', zh: '{unit}：{count}' },
  shareNotGiven: { vi: 'chưa nêu phần', en: 'share not stated', zh: '份额未说明' },
  shareComputed: {
    vi: '≈: tỷ lệ tính từ các số tiền đã nêu.',
    en: '≈: shares computed from the amounts stated.',
    zh: '≈：比例由所列金额算得。',
  },

  drawnLength: { vi: 'Nét vẽ đo được', en: 'Drawn line measures', zh: '图上线长' },
  drawnNote: {
    vi: 'Nét vẽ đã khái quát hoá nên chỉ để đối chiếu.',
    en: 'The drawn line is generalised; it serves only for comparison.',
    zh: '图上线条已概化，仅供对照。',
  },
  drawnEnds: {
    vi: 'Chưa biết hướng tuyến: nét vẽ nối hai đầu, thường ngắn hơn tuyến thật.',
    en: 'The way is unknown: the line joins the ends and is usually shorter than the real one.',
    zh: '线位未知：图上线条仅连接两端，通常短于实际线路。',
  },
  drawnDiffers: {
    vi: 'Khác {percent} so với chiều dài đã nêu.',
    en: 'It differs from the stated length by {percent}.',
    zh: '与所述长度相差{percent}。',
  },

  certainty: { vi: 'Độ chắc chắn', en: 'Certainty', zh: '确定性' },
  accuracy: { vi: 'Sai số', en: 'Accuracy', zh: '精度' },
  accuracyWithin: { vi: 'trong khoảng {distance}', en: 'within some {distance}', zh: '约{distance}以内' },
  method: { vi: 'Cách vẽ', en: 'Method', zh: '绘制方法' },
  geometrySource: { vi: 'Nguồn hình', en: 'Source of the drawing', zh: '图形来源' },
  licence: { vi: 'Giấy phép', en: 'Licence', zh: '许可' },

  parent: { vi: 'Thuộc', en: 'Part of', zh: '隶属' },
  members: { vi: 'Gồm', en: 'Members', zh: '包含' },
  linked: { vi: 'Nối với', en: 'Joined with', zh: '连接项目' },
} as const;
