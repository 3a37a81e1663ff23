import { formatDate, formatNumber } from './format.ts';
import type { Signal } from './health.ts';
import { type Health, milestones } from './time-vocabulary.ts';
import type { Language, Localized } from './vocabulary.ts';

/** What is said of a health: the health, the signals that hold, the promised day and the days left to it, the progress reported. */
export type Judged = {
  health: Health | null;
  signals: readonly Signal[];
  dueDay: string | null;
  daysLeft: number | null;
  progressPct: number | null;
  progressOn: string | null;
};

/**
 * Why a project's health is what it is, in words, the promised day first: «đích 31/12/2026, còn 41 ngày», «báo cáo gần
 * nhất 63 % ngày 20/02/2026», … The same on the screen, on paper and in files.
 */
export function reasonsOf({ health, signals, dueDay, daysLeft, progressPct, progressOn }: Judged, lang: Language): string[] {
  if (health === 'done') return [words.done[lang]];
  const date = (partial: string) => formatDate(partial, lang);
  const due = dueDay === null || daysLeft === null ? words.noDue[lang] : dueWords(date(dueDay), daysLeft)[lang];
  const progress = progressPct === null || progressOn === null ? [] : [words.progress(formatNumber(progressPct, lang), date(progressOn))[lang]];
  return [due, ...progress, ...signals.flatMap((signal) => signalWords(signal, signals, lang))];
}

function dueWords(date: string, days: number): Localized {
  if (days === 0) return { vi: `đích hôm nay, ${date}`, en: `due today, ${date}`, zh: `今天到期，${date}` };
  const n = Math.abs(days);
  const en = n === 1 ? 'one day' : `${n} days`;
  if (days > 0) return { vi: `đích ${date}, còn ${n} ngày`, en: `due ${date}, ${en} left`, zh: `期限${date}，还有${n}天` };
  return { vi: `đích ${date}, đã quá ${n} ngày`, en: `due ${date}, ${en} ago`, zh: `期限${date}，已逾期${n}天` };
}

/** Nothing for what another phrase already says: that the day has passed, and silence within a longer silence. */
function signalWords(signal: Signal, all: readonly Signal[], lang: Language): string[] {
  const date = (partial: string) => formatDate(partial, lang);
  switch (signal.code) {
    case 'overdue':
      return [];
    case 'pace':
      // A month is as exact as such a reckoning can be.
      return [words.pace(date(signal.ready.slice(0, 7)))[lang]];
    case 'later-word':
      return [words.laterWord(date(signal.date))[lang]];
    case 'step-overdue':
      return [words.stepOverdue(milestones[signal.step].label[lang], date(signal.due))[lang]];
    case 'not-begun':
      return [words.notBegun[lang]];
    case 'quiet':
      return all.some((other) => other.code === 'silent') ? [] : [words.quiet(date(signal.last))[lang]];
    case 'silent':
      return [words.silent(date(signal.last))[lang]];
  }
}

const words = {
  noDue: { vi: 'chưa nêu mốc để đối chiếu', en: 'no date to be held to', zh: '未说明期限，无从对照' },
  done: { vi: 'đã xong', en: 'done', zh: '已完成' },
  notBegun: { vi: 'chưa có tin khởi công', en: 'no word that works have begun', zh: '尚无开工消息' },
  progress: (percent: string, on: string) => ({
    vi: `báo cáo gần nhất ${percent} % ngày ${on}`,
    en: `last reported ${percent}% on ${on}`,
    zh: `最近报告${on}为${percent}%`,
  }),
  pace: (ready: string) => ({
    vi: `theo nhịp độ từ khi khởi công thì khoảng ${ready} mới xong`,
    en: `at the pace since works began, ready about ${ready}`,
    zh: `按开工以来进度，约${ready}完成`,
  }),
  laterWord: (day: string) => ({ vi: `nguồn mới nhất nói ${day}`, en: `the newest report says ${day}`, zh: `最新来源称${day}` }),
  stepOverdue: (step: string, due: string) => ({
    vi: `«${step}» hạn ${due}, chưa có tin đã xong`,
    en: `“${step}” was due ${due}, not reported done`,
    zh: `“${step}”期限${due}，尚无完成消息`,
  }),
  quiet: (last: string) => ({ vi: `không có tin từ ${last}`, en: `nothing heard since ${last}`, zh: `${last}以来无消息` }),
  silent: (last: string) => ({
    vi: `trên 12 tháng không có tin, từ ${last}`,
    en: `nothing heard for over 12 months, since ${last}`,
    zh: `超过12个月无消息（自${last}）`,
  }),
};
