/** Texts of the totals of length and area; the three languages of a key stand side by side. */
export const totalsTexts = {
  kind: { vi: 'Loại', en: 'Kind', zh: '类别' },
  'at-least': { vi: 'ít nhất', en: 'at least', zh: '至少' },
  'at-most': { vi: 'nhiều nhất', en: 'at most', zh: '至多' },
  about: { vi: 'khoảng', en: 'about', zh: '约' },
  withoutFigure: { vi: '{count} chưa nêu', en: '{count} not stated', zh: '{count}个未说明' },
  sameGround: {
    vi: '{count, plural, other {# dự án}} nằm trên nền của dự án khác (cùng công trình, một phần hoặc mở rộng): không cộng lại.',
    en: '{count, plural, one {# project stands} other {# projects stand}} on the ground of another (the same works, a part or a widening): not added again.',
    zh: '{count, plural, other {#个项目}}与其他项目同址（同一工程、其一部分或其扩建），不重复计入。',
  },
  rule: {
    vi: 'Cộng số mà nguồn nêu của từng dự án, không ước lượng; «chưa nêu» là số dự án không có số để cộng. Không tính chương trình, chỉ tiêu và công trình gồm các dự án thành phần.',
    en: 'Adds what sources state of each project, without estimates; “not stated” counts projects without a figure. Programmes, targets and wholes made of members are left out.',
    zh: '仅累加来源说明的各项目数值，不作估算；“未说明”为没有数值的项目数。不含计划、指标及由子项目组成的整体。',
  },
  whole: {
    vi: 'Dự án qua nhiều địa bàn tính trọn chiều dài, diện tích, không chỉ phần nằm trong nơi đang lọc.',
    en: 'A project that passes several places counts whole, not only its part within the place chosen.',
    zh: '跨多地的项目按全长或全部面积计入，而非仅计所选地区内的部分。',
  },
  nothing: {
    vi: 'Bộ lọc này không có dự án nào để cộng chiều dài hoặc diện tích.',
    en: 'This filter leaves no project whose length or area is added up.',
    zh: '此筛选条件下没有可累加长度或面积的项目。',
  },
} as const;
