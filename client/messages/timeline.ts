/** Texts of a project's milestones and of how its target was promised over time. */
export const timelineTexts = {
  heading: { vi: 'Các mốc', en: 'Milestones', zh: '节点' },
  keyDone: { vi: 'đã xong', en: 'done', zh: '已完成' },
  keyDue: { vi: 'hạn', en: 'due', zh: '期限' },
  keyOther: { vi: 'nguồn khác nói', en: 'another source', zh: '其他来源' },
  today: { vi: 'hôm nay, {date}', en: 'today, {date}', zh: '今天，{date}' },
  asOf: { vi: 'ngày {date}', en: '{date}', zh: '{date}' },
  done: { vi: 'xong', en: 'done', zh: '完成' },
  due: { vi: 'hạn', en: 'due', zh: '期限' },
  left: {
    vi: '{days, plural, =0 {đến hạn hôm nay} other {còn # ngày}}',
    en: '{days, plural, =0 {due today} one {one day left} other {# days left}}',
    zh: '{days, plural, =0 {今天到期} other {还有#天}}',
  },
  overdue: {
    vi: 'quá hạn {days, plural, other {# ngày}}, chưa có tin đã xong',
    en: '{days, plural, one {one day} other {# days}} overdue, not reported done',
    zh: '已逾期{days, plural, other {#天}}，尚无完成消息',
  },
  undated: {
    vi: 'đã xong theo trạng thái; ngày chưa nêu',
    en: 'done, by its status; the day is not stated',
    zh: '按状态已完成；日期未说明',
  },
  doubted: {
    vi: 'tin mới hơn về trạng thái nói chưa xong toàn bộ',
    en: 'a newer word on the status says that it is not wholly done',
    zh: '较新的状态消息表明尚未全部完成',
  },
  passed: {
    vi: 'chưa có tin đã xong, nhưng bước sau đã xong',
    en: 'not reported done, but a later step is',
    zh: '尚无完成消息，但后续步骤已完成',
  },
  afterDue: { vi: 'xong sau hạn', en: 'done after it was due', zh: '逾期完成' },
  afterDueBy: {
    vi: 'xong sau hạn {days, plural, other {# ngày}}',
    en: 'done {days, plural, one {one day} other {# days}} after it was due',
    zh: '逾期{days, plural, other {#天}}完成',
  },
  pledges: { vi: 'Lời hẹn qua thời gian', en: 'What was promised, and when', zh: '历次承诺' },
  pledgesNote: {
    vi: 'Mọi lời nêu mốc đưa vào sử dụng, theo ngày nói ra.',
    en: 'Every word on when it is to be in use, by the day on which it was said.',
    zh: '历次关于投用时间的说法，按说出日期排列。',
  },
  stands: { vi: 'mốc đang giữ', en: 'stands', zh: '现行' },
  stateIn: { vi: 'Năm {year}, {scenario}: {state}.', en: '{year}, {scenario}: {state}.', zh: '{year}年，{scenario}：{state}。' },
  slipBy: {
    vi: '{scenario} {years, plural, other {# năm}}',
    en: '{scenario} by {years, plural, one {one year} other {# years}}',
    zh: '{scenario}{years, plural, other {#年}}',
  },
} as const;
