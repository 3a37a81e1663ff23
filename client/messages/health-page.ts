/** Texts of the page with the rules of health and of the state in a year. The figures come from the rules themselves. */
export const healthPageTexts = {
  heading: { vi: 'Cách đánh giá tiến độ và nhìn theo năm', en: 'How progress is judged, and how a year is shown', zh: '进度评判与年份显示规则' },
  intro: {
    vi: 'Mỗi đánh giá dưới đây do một quy tắc viết sẵn đưa ra từ các nguồn đã dẫn, không do người chấm. Lý do luôn đứng bằng chữ bên cạnh dấu; màu chỉ để nhìn nhanh.',
    en: 'Each judgement below follows from written rules and the sources cited; nobody awards it. The reason always stands beside the mark in words; the colour only helps the eye.',
    zh: '以下评判均由既定规则依所引来源得出，并非人为评分。标记旁总有文字理由；颜色仅便于查看。',
  },
  clockHeading: { vi: 'Ngày đánh giá', en: 'The day it is judged on', zh: '评判日期' },
  clock: {
    vi: 'Đánh giá tính đến hôm nay theo giờ Việt Nam, hoặc đến ngày chọn ở «tính đến ngày». Khi chọn một ngày đã qua, chỉ những gì đã công bố đến ngày ấy được tính.',
    en: 'Judged as of today, Vietnam time, or of the day chosen under “as known on”. For a past day only what had been published by then counts.',
    zh: '以越南时间今日为准，或以“截至日期”所选之日为准。选择过去的日期时，只计当日以前已公布的内容。',
  },
  due: {
    vi: 'Hạn là ngày cuối cùng mà mốc có thể hiểu: «năm 2026» là 31/12/2026, «quý III/2026» là 30/09/2026. Mốc của kế hoạch được giữ cho đến khi một kế hoạch khác sửa; báo chí nói khác thì đứng bên cạnh.',
    en: 'The due day is the last day that the target can mean: “2026” is 31 Dec 2026, “Q3 2026” is 30 Sep 2026. A plan’s date stands until a plan changes it; what the press says stands beside it.',
    zh: '期限为目标日期所能表示的最后一天：“2026年”即2026年12月31日，“2026年第三季度”即2026年9月30日。规划的期限在被其他规划修改前有效；媒体的不同说法列于旁边。',
  },
  sources: { vi: 'Khi các nguồn nói khác nhau', en: 'When sources differ', zh: '来源不一致时' },
  levelsHeading: { vi: 'Các mức, xét lần lượt từ trên xuống', en: 'The levels, tried from the top', zh: '等级（自上而下依次判断）' },
  done: {
    vi: 'Đã hoàn thành hoặc đã đưa vào sử dụng. Không còn gì để chậm.',
    en: 'Completed or in use. Nothing is left to be late.',
    zh: '已竣工或已投入使用，不再有逾期问题。',
  },
  late: { vi: 'Hạn đã qua mà chưa có tin đã xong.', en: 'The due day has passed and it is not reported done.', zh: '期限已过而尚无完成消息。' },
  atRisk: { vi: 'Có ít nhất một trong các dấu hiệu sau:', en: 'At least one of these signs holds:', zh: '至少出现以下迹象之一：' },
  pace: {
    vi: 'Theo nhịp độ đã báo cáo (phần trăm làm được từ ngày khởi công) thì sẽ xong sau hạn. Chỉ tính khi đã đạt từ {percent} % và đã thi công từ {least} ngày đến {most} năm.',
    en: 'At the pace reported (percent done since works began) it will be ready after the due day. Reckoned only from {percent}% on, and between {least} days and {most} years after works began.',
    zh: '按所报进度（开工以来完成的百分比），将在期限之后完成。仅在完成{percent}%以上、开工满{least}天且不超过{most}年时推算。',
  },
  laterWord: {
    vi: 'Nguồn mới nhất, không phải nguồn yếu, nêu một mốc sau hạn.',
    en: 'The newest report that is not weak gives a date after the due day.',
    zh: '最新且非较弱的来源给出的日期晚于期限。',
  },
  stepOverdue: {
    vi: 'Một bước trước đó (chủ trương, duyệt dự án, chọn nhà đầu tư, mặt bằng, khởi công, thông xe kỹ thuật) đã quá hạn mà chưa có tin đã xong; bước sau đã xong thì bước trước không bị tính, trừ mặt bằng: thường khởi công trên một phần đất.',
    en: 'An earlier step (policy, approval, investor, land, start of works, technical opening) is past its date and not reported done; once a later step is done, an earlier one is not held against it, save the land: works often begin on a part of it.',
    zh: '此前某一步骤（投资主张、项目批准、选定投资方、交地、开工、技术通车）已过期限而无完成消息；后续步骤已完成的，不再计较前一步骤；交地除外，因为常在部分土地上先行开工。',
  },
  notBegun: {
    vi: 'Còn dưới {near} ngày đến hạn mà chưa có tin khởi công (chỉ với dự án).',
    en: 'Less than {near} days are left and there is no word that works have begun (projects only).',
    zh: '距期限不足{near}天而尚无开工消息（仅限项目）。',
  },
  quiet: {
    vi: 'Còn dưới {near} ngày đến hạn mà đã {quiet} ngày không có tin.',
    en: 'Less than {near} days are left and nothing has been heard for {quiet} days.',
    zh: '距期限不足{near}天，且已{quiet}天无消息。',
  },
  noNews: {
    vi: 'Đã {silent} ngày không có tin có ngày tháng. Điều chúng tôi suy ra và trang không ghi ngày không được coi là tin.',
    en: 'No dated news for {silent} days. What was deduced, and pages without a date, are no news.',
    zh: '已{silent}天没有注明日期的消息。推算所得及未注日期的网页不算消息。',
  },
  onTime: {
    vi: 'Có hạn, và không có dấu hiệu nào ở trên. Điều đó nghĩa là chưa thấy dấu hiệu chậm, không phải là bảo đảm.',
    en: 'There is a due day and none of the signs above. That means no sign of delay is known; it is no guarantee.',
    zh: '有期限，且无上述任何迹象。这表示尚未发现延误迹象，并非保证。',
  },
  nothing: {
    vi: 'Không nêu hạn mà có tin gần đây, hoặc đã dừng: không xếp mức nào, ghi là «chưa nêu».',
    en: 'No due day but recent news, or ended: no level is given; it counts as “not stated”.',
    zh: '未说明期限但近期有消息，或已终止：不评等级，计为“未说明”。',
  },
  yearHeading: { vi: 'Một dự án là gì trong năm được chọn', en: 'What a project is in the year chosen', zh: '所选年份中项目的状态' },
  yearIntro: {
    vi: 'Chọn được năm {from}–{to}. Đến ngày đánh giá chỉ tính điều đã biết; sau ngày ấy tính điều đã hứa. Không chọn năm thì chỉ xét hiện trạng, không tính lời hứa.',
    en: 'Years {from}–{to} can be chosen. Up to the day of judging only what is known counts, after it what is promised. Without a year only the present counts, and promises play no part.',
    zh: '可选{from}—{to}年。评判日以前只计已知情况，之后计承诺。不选年份时只看现状，不计承诺。',
  },
  forward: {
    vi: 'Năm càng về sau thì trạng thái chỉ tiến, không lùi. Nơi không ai hứa năm nào thì giữ nguyên, không đặt ra năm.',
    en: 'As the year rises a state only advances, never goes back. Where nobody promises a year none is made up: it stays as it is.',
    zh: '年份推后时状态只进不退。无人承诺年份的，不作假设，保持原状。',
  },
  missed: {
    vi: 'Lời hứa đã quá hạn mà chưa có tin đã thực hiện thì tính vào năm sau năm của ngày đánh giá: năm sớm nhất còn có thể thực hiện.',
    en: 'A promise whose day has passed without word that it was kept counts from the year after that of the day of judging: the soonest in which it can still be seen to be kept.',
    zh: '已过期而无兑现消息的承诺，计入评判日次年，即仍可能兑现的最早年份。',
  },
  scenariosHeading: { vi: 'Ba cách nhìn về phía trước', en: 'Three ways to look ahead', zh: '三种展望方式' },
  promised: {
    vi: 'Dùng để trả lời: nếu ai cũng giữ lời thì năm ấy có gì.',
    en: 'It answers: what will stand in that year if everybody keeps their word.',
    zh: '回答：若各方均守诺，该年有什么。',
  },
  slip: {
    vi: 'Việc đang «{late}» hoặc «{atRisk}» vào ngày đánh giá lùi thêm số năm đã chọn (0–{years}), kể cả khởi công; việc khác giữ nguyên.',
    en: 'What is “{late}” or “{atRisk}” on the day of judging moves back by the years chosen (0–{years}), its start of works too; the rest stays.',
    zh: '评判日处于“{late}”或“{atRisk}”者推迟所选年数（0—{years}年），开工亦然；其余不变。',
  },
  funded: {
    vi: 'Mốc chung của nhóm, mốc theo báo chí hoặc chưa nêu nguồn vốn thì không tính; việc chưa khởi công mà không có mốc như vậy thì coi là chưa có.',
    en: 'A group’s horizon, a date from the press, or one without a stated source of money does not count; what is not begun and has no such date is not there.',
    zh: '群组时限、媒体所载期限或资金来源未说明者不计；尚未开工且无此类期限者视为尚无。',
  },
} as const;
