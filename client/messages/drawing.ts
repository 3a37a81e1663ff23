/** Texts of the page that explains how certain a drawing is. */
export const drawingTexts = {
  heading: { vi: 'Cách vẽ và độ chắc chắn', en: 'How things are drawn, and how certain they are', zh: '绘制方式与确定程度' },
  intro: {
    vi: 'Mỗi dự án được vẽ đúng bằng mức người ta biết về nó. Hình vẽ khác nhau để không ai nhầm một điều phỏng đoán với một điều đã biết; màu chỉ nói trạng thái, không nói độ chắc chắn.',
    en: 'Each project is drawn only as exactly as its place is known. The forms differ so that nobody takes a guess for a fact; colour tells the status, never the certainty.',
    zh: '每个项目只按其位置的已知程度绘制。形式各不相同，以免把推测当作事实；颜色只表示状态，不表示确定程度。',
  },
  example: { vi: 'Mẫu: {name}', en: 'Example: {name}', zh: '示例：{name}' },
  symbol: {
    vi: 'Một ký hiệu đặt trong xã, huyện hoặc tỉnh được nêu. Chọn nó thì hiện vòng tròn: dự án nằm đâu đó trong vòng ấy. Ký hiệu không phải là vị trí.',
    en: 'A badge set inside the commune, district or province that is named. Selecting it shows a circle: the project lies somewhere within. The badge is not the place.',
    zh: '符号置于所载的乡、县或省内。选中后显示圆圈：项目位于圈内某处。符号并非实际位置。',
  },
  corridor: {
    vi: 'Một dải qua các điểm có nguồn, với một đường mảnh ở giữa. Nửa bề rộng của dải là sai số tính bằng mét trên thực địa, nên dải rộng ra khi phóng to. Hướng tuyến nằm đâu đó trong dải.',
    en: 'A band through sourced points with a thin line in its middle. Half its width is the accuracy in metres on the ground, so it widens as one zooms in. The course lies somewhere within.',
    zh: '穿过有来源各点的带状区域，中央为细线。半宽即实地精度（米），因此放大时变宽。线位位于带内某处。',
  },
  alignment: {
    vi: 'Một nét rõ, có viền, vẽ theo đường đã có trên bản đồ hoặc hướng tuyến đã công bố. Chín phần mười chiều dài nằm trong sai số đã ghi; chương trình kiểm tra đo lại điều đó.',
    en: 'A crisp line with a casing, traced from mapped ways or a published route. Nine tenths of its length lie within the accuracy stated; a check program measures that.',
    zh: '带描边的清晰线条，依据已测绘道路或公布线位绘制。九成长度在所注精度之内，由检查程序核验。',
  },
  surveyed: {
    vi: 'Vẽ như tuyến, với sai số của hồ sơ đo đạc. Hiện chưa dự án nào có hồ sơ như vậy trong danh mục.',
    en: 'Drawn as an alignment, with the accuracy of its survey. No project in the catalogue has such a record yet.',
    zh: '与线位画法相同，精度取自测量资料。目前目录中尚无此类项目。',
  },
  accuracyHeading: { vi: 'Sai số', en: 'Accuracy', zh: '精度' },
  accuracyText: {
    vi: 'Sai số tính bằng mét và ghi trên trang dự án: chín trong mười điểm của hình vẽ nằm trong khoảng đó. Tuyến vẽ theo đường đã có thường là 150 m, đường đang xây 400–600 m, hành lang 2–20 km; ký hiệu thì bằng cả địa bàn.',
    en: 'Accuracy is in metres and stands on the project’s page: nine of ten points of the drawing lie within it. A course traced from roads in use has some 150 m, from roads being built 400–600 m, a corridor 2–20 km; a symbol as much as its whole area.',
    zh: '精度以米计，载于项目页：图形十分之九的点在此范围内。依据在用道路约150米，在建道路400—600米，走廊2—20公里；符号则为整个所在区域。',
  },
  lengthText: {
    vi: 'Chiều dài đo trên nét vẽ đứng cạnh chiều dài đã công bố; khác quá 5% thì trang dự án nói lý do.',
    en: 'The length of the drawn line stands beside the published one; where they differ by more than 5% the project’s page says why.',
    zh: '图上长度与公布长度并列；相差超过5%时，项目页说明原因。',
  },
  whyHeading: { vi: 'Vì sao', en: 'Why', zh: '缘由' },
  why: {
    vi: 'Thông tư 04/2023/TT-BKHĐT (26/06/2023) về sơ đồ, bản đồ quy hoạch yêu cầu như vậy: khi chưa đủ căn cứ pháp lý để xác định chính xác vị trí, ranh giới hoặc hướng tuyến của một đối tượng thì thể hiện bằng ký hiệu; vị trí chính xác do bước sau quyết định.',
    en: 'Circular 04/2023/TT-BKHĐT (26 June 2023) on planning maps asks for it: where there is no firm legal ground for the exact position, boundary or course of an object, it is shown by a symbol; the exact place is settled at a later step.',
    zh: '关于规划图的第04/2023/TT-BKHĐT号通告（2023年6月26日）如此要求：对象的准确位置、边界或线位尚无充分法律依据时，以符号表示；准确位置由后续步骤确定。',
  },
  whySource: { vi: 'Xem thông tư', en: 'See the circular', zh: '查看该通告' },
  newTab: { vi: 'thẻ mới', en: 'new tab', zh: '新标签页' },
  link: { vi: 'Cách vẽ và độ chắc chắn', en: 'How this is drawn', zh: '绘制方式与确定程度' },
} as const;
