import { milestones } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatDate, formatNumber } from '../format.ts';
import type { ProjectRow } from '../list/use-projects.ts';
import { healthTexts } from '../messages/health.ts';
import { useView } from '../state/view.ts';

type Judged = Pick<ProjectRow, 'health' | 'signals' | 'dueDay' | 'daysLeft' | 'progressPct' | 'progressOn'>;

/**
 * Why a project's health is what it is, in words, the promised day first: «đích 31/12/2026, còn 41 ngày», «báo cáo gần
 * nhất 63 % ngày 20/02/2026», …
 */
export function useReasons(): (row: Judged) => string[] {
  const t = useText(healthTexts);
  const local = useLocal();
  const { lang } = useView();
  const date = (partial: string) => formatDate(partial, lang);
  return ({ health, signals, dueDay, daysLeft, progressPct, progressOn }) => {
    if (health === 'done') return [t('doneIn')];
    const reasons = [dueDay === null || daysLeft === null ? t('noDue') : dueReason(dueDay, daysLeft)];
    if (progressPct !== null && progressOn !== null) reasons.push(t('progress', { percent: formatNumber(progressPct, lang), on: date(progressOn) }));
    return [...reasons, ...signals.flatMap(signalReason)];

    function dueReason(day: string, days: number): string {
      return days < 0 ? t('overdue', { date: date(day), days: -days }) : t('due', { date: date(day), days });
    }
    function signalReason(signal: ProjectRow['signals'][number]): string[] {
      switch (signal.code) {
        case 'overdue':
          return [];
        case 'pace':
          // A month is as exact as such a reckoning can be.
          return [t('pace', { ready: date(signal.ready.slice(0, 7)) })];
        case 'later-word':
          return [t('laterWord', { date: date(signal.date) })];
        case 'step-overdue':
          return [t('stepOverdue', { step: local(milestones[signal.step].label), due: date(signal.due) })];
        case 'not-begun':
          return [t('notBegun')];
        case 'quiet':
          return signals.some((other) => other.code === 'silent') ? [] : [t('quiet', { last: date(signal.last) })];
        case 'silent':
          return [t('silent', { last: date(signal.last) })];
      }
    }
  };
}
