import type { Life } from './life.ts';
import { addDays, daysBetween, earliestDay, latestDay } from './partial-date.ts';
import type { Claim, Resolution } from './resolve.ts';
import { type Health, healthLimits, type Milestone, milestones } from './time-vocabulary.ts';
import { type Field, keysOf, type ProjectType } from './vocabulary.ts';

/**
 * # How a promise stands on a day
 *
 * Each rule gives a signal with the day from which it holds, as long as no newer word changes it. On a day the most
 * pressing level among the signals that hold is the project's health: late, at risk, no news; else on time where there
 * is a day to be held to. Built or in use: done. No promised day and fresh news: not stated.
 *
 * | level | signal | holds from |
 * |---|---|---|
 * | late | `overdue`: the promised day has passed | the day after it |
 * | at risk | `pace`: at the speed reported (percent done since works began) it would be ready after the promised day; only from `pacePercent` on and within `paceDays` | the day of that report |
 * | at risk | `later-word`: the newest report that is not weak gives a day after the promised one | that report's day |
 * | at risk | `step-overdue`: a step before use was due and is not reported done, nor any after it; the first of them | the day after it was due |
 * | at risk | `not-begun`: no word that works have begun (projects only) | `nearDays` before the promised day |
 * | at risk | `quiet`: nothing heard for `quietDays` while less than `nearDays` are left | the later of both days |
 * | no news | `silent`: nothing heard for `silentDays` | that day |
 *
 * The promised day is the last day that the target can mean: 2026 is 31/12/2026. The figures are `healthLimits` of
 * db/time-vocabulary.ts. Pure; the clock is an argument.
 */
type Kinds = {
  overdue: { level: 'late'; due: string };
  pace: { level: 'at-risk'; percent: number; on: string; ready: string };
  'later-word': { level: 'at-risk'; date: string; claim: string };
  'step-overdue': { level: 'at-risk'; step: Milestone; due: string };
  'not-begun': { level: 'at-risk' };
  quiet: { level: 'at-risk'; last: string };
  silent: { level: 'no-news'; last: string };
};
/** `from` and all other days are YYYY-MM-DD; `due` and `date` are partial dates as the source gives them. */
export type Signal = { [C in keyof Kinds]: { code: C; from: string } & Kinds[C] }[keyof Kinds];

const levels = ['late', 'at-risk', 'no-news'] as const satisfies readonly Health[];

/**
 * Every signal of a project, the most pressing level first, then the earliest.
 * @param known the claims behind `resolution`
 * @param ofMembers the claims then known of its members: what is heard of them is heard of the whole
 */
export function signalsOf(
  project: { type: ProjectType },
  life: Life,
  resolution: Resolution<Claim>,
  known: readonly Claim[],
  ofMembers: readonly Claim[] = [],
): Signal[] {
  if (life.ended || life.done) return [];
  const last = lastNews([...known, ...ofMembers]).speaksOn;
  const signals: Signal[] = [{ code: 'silent', level: 'no-news', from: addDays(last, healthLimits.silentDays), last }];
  const { dueDay } = life;
  if (dueDay !== null) {
    signals.push({ code: 'overdue', level: 'late', from: addDays(dueDay, 1), due: String(resolution.values.target?.winner.value) });
    const near = addDays(dueDay, -healthLimits.nearDays);
    const quiet = addDays(last, healthLimits.quietDays);
    signals.push({ code: 'quiet', level: 'at-risk', from: quiet > near ? quiet : near, last });
    if (project.type === 'project' && life.begunYear === null) signals.push({ code: 'not-begun', level: 'at-risk', from: near });
    signals.push(...paceSignal(resolution, dueDay), ...laterWordSignal(known, dueDay));
  }
  signals.push(...stepSignal(life, resolution));
  return signals.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || order(a.from, b.from) || order(a.code, b.code));
}

function paceSignal({ values }: Resolution<Claim>, dueDay: string): Signal[] {
  const [progress, started] = [values.progressPct?.winner, values.started?.winner];
  if (!progress || !started) return [];
  const percent = Number(progress.value);
  const begun = earliestDay(String(started.value));
  const elapsed = daysBetween(begun, progress.speaksOn);
  if (percent < healthLimits.pacePercent || elapsed < healthLimits.paceDays.least || elapsed > healthLimits.paceDays.most) return [];
  const ready = addDays(begun, Math.ceil((elapsed * 100) / percent));
  return ready > dueDay ? [{ code: 'pace', level: 'at-risk', from: progress.speaksOn, percent, on: progress.speaksOn, ready }] : [];
}

function laterWordSignal(known: readonly Claim[], dueDay: string): Signal[] {
  const words = known.filter((c) => c.field === 'target' && c.basis === 'reported' && c.confidence !== 'weak');
  const newest = words.sort((a, b) => order(b.speaksOn, a.speaksOn) || order(a.id, b.id))[0];
  if (!newest || earliestDay(String(newest.value)) <= dueDay) return [];
  return [{ code: 'later-word', level: 'at-risk', from: newest.speaksOn, date: String(newest.value), claim: newest.id }];
}

/**
 * The first step before use that was due and is not done. A step is not missed once a later one is done, but for the land:
 * works often begin on a part of it.
 */
function stepSignal(life: Life, { values }: Resolution<Claim>): Signal[] {
  const date = (field: Field) => values[field]?.winner.value;
  const steps = keysOf(milestones).slice(0, -1);
  const isDone = (step: Milestone) => date(milestones[step].done) !== undefined || (step === 'start' && life.begunYear !== null);
  const reached = steps.findLastIndex(isDone);
  const open = steps.filter((step, i) => i > reached || (step === 'land' && steps[reached] === 'start' && !isDone(step)));
  const missed = open.flatMap((step): Signal[] => {
    const due = date(milestones[step].due);
    const from = due === undefined ? undefined : addDays(latestDay(String(due)), 1);
    return from === undefined ? [] : [{ code: 'step-overdue', level: 'at-risk', from, step, due: String(due) }];
  });
  return missed.sort((a, b) => order(a.from, b.from)).slice(0, 1);
}

/**
 * The newest word of some claims, of one day that on the status first. What we deduced, and pages without a date, tell
 * nothing new, unless there is nothing else.
 */
export function lastNews(known: readonly Claim[]): Claim {
  const dated = known.filter((c) => !c.undated && c.basis !== 'derived');
  const among = dated.length > 0 ? dated : known;
  const before = (a: Claim, b: Claim) =>
    order(b.speaksOn, a.speaksOn) || Number(b.field === 'status') - Number(a.field === 'status') || order(a.id, b.id);
  return among.reduce((a, b) => (before(a, b) <= 0 ? a : b));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The day from which a level holds, or null: the earliest of its signals. */
export function levelFrom(signals: readonly Signal[], level: Signal['level']): string | null {
  return signals.filter((s) => s.level === level).reduce<string | null>((first, s) => (first === null || s.from < first ? s.from : first), null);
}

/** The health of a project on a day; null where no day is promised and there is fresh news, or where it has ended. */
export function healthOn(life: Life, signals: readonly Pick<Signal, 'level' | 'from'>[], clock: string): Health | null {
  if (life.ended) return null;
  if (life.done) return 'done';
  const level = levels.find((l) => signals.some((s) => s.level === l && s.from <= clock));
  return level ?? (life.dueDay === null ? null : 'on-time');
}
