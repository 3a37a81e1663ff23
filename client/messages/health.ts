/** How a promise stands, in words (db/health.ts gives the signals). */
export const healthTexts = {
  due: {
    vi: '{days, plural, =0 {đích hôm nay, {date}} other {đích {date}, còn # ngày}}',
    en: '{days, plural, =0 {due today, {date}} one {due {date}, one day left} other {due {date}, # days left}}',
    zh: '{days, plural, =0 {今天到期，{date}} other {期限{date}，还有#天}}',
  },
  overdue: {
    vi: 'đích {date}, đã quá {days, plural, other {# ngày}}',
    en: 'due {date}, {days, plural, one {one day ago} other {# days ago}}',
    zh: '期限{date}，已逾期{days, plural, other {#天}}',
  },
  progress: { vi: 'báo cáo gần nhất {percent} % ngày {on}', en: 'last reported {percent}% on {on}', zh: '最近报告{on}为{percent}%' },
  pace: {
    vi: 'theo nhịp độ từ khi khởi công thì khoảng {ready} mới xong',
    en: 'at the pace since works began, ready about {ready}',
    zh: '按开工以来进度，约{ready}完成',
  },
  laterWord: { vi: 'nguồn mới nhất nói {date}', en: 'the newest report says {date}', zh: '最新来源称{date}' },
  stepOverdue: {
    vi: '«{step}» hạn {due}, chưa có tin đã xong',
    en: '“{step}” was due {due}, not reported done',
    zh: '“{step}”期限{due}，尚无完成消息',
  },
  notBegun: { vi: 'chưa có tin khởi công', en: 'no word that works have begun', zh: '尚无开工消息' },
  quiet: { vi: 'không có tin từ {last}', en: 'nothing heard since {last}', zh: '{last}以来无消息' },
  silent: { vi: 'trên 12 tháng không có tin, từ {last}', en: 'nothing heard for over 12 months, since {last}', zh: '超过12个月无消息（自{last}）' },
  noDue: { vi: 'chưa nêu mốc để đối chiếu', en: 'no date to be held to', zh: '未说明期限，无从对照' },
  doneIn: { vi: 'đã xong', en: 'done', zh: '已完成' },
} as const;
