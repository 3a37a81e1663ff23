/** The parks that a reader has put aside to compare. */
export const shortlistTexts = {
  heading: { vi: 'Đã chọn để so sánh', en: 'Shortlist', zh: '候选园区' },
  count: { vi: 'Đã chọn để so sánh: {count}/{max} khu', en: 'Shortlist: {count} of {max} parks', zh: '候选园区：{count}/{max}个' },
  compare: { vi: 'So sánh', en: 'Compare', zh: '比较' },
  add: { vi: 'Chọn', en: 'Shortlist', zh: '加入候选' },
  added: { vi: 'Đã chọn', en: 'Shortlisted', zh: '已加入' },
  addNamed: { vi: 'Chọn {name} để so sánh', en: 'Shortlist {name}', zh: '将{name}加入候选' },
  remove: { vi: 'Bỏ {name} khỏi danh sách so sánh', en: 'Take {name} off the shortlist', zh: '将{name}移出候选' },
  full: {
    vi: 'Đã đủ {max} khu; bỏ bớt một khu để chọn khu khác.',
    en: 'That is {max} parks; take one off to add another.',
    zh: '已满{max}个，移出一个后可再加入。',
  },
  clear: { vi: 'Bỏ tất cả', en: 'Clear', zh: '全部移出' },
} as const;
