import { useText } from '../app/intl.tsx';
import { formatNumber } from '../format.ts';
import { milestonesTexts } from '../messages/milestones.ts';
import { useView } from '../state/view.ts';
import { useClock } from '../time/use-clock.ts';
import type { MilestoneYear } from './milestone-filter.ts';
import './milestone-figures.css';

/** The milestone's heading: its day, how many days are left, how many works are to do and how many are done. */
export function MilestoneFigures({ year, toDo, done, id }: { year: MilestoneYear; toDo: number; done: number; id: string }) {
  const t = useText(milestonesTexts);
  const { lang } = useView();
  const days = daysUntil(`${year}-12-31`, useClock());
  const figures: [string, number, string][] = [
    ['days', Math.abs(days), t(days < 0 ? 'daysPast' : 'daysLeft', { days: Math.abs(days) })],
    ['to-do', toDo, t('toDo', { count: toDo })],
    ['done', done, t('alreadyDone')],
  ];
  return (
    <div className="milestone-figures">
      <h2 id={id}>{t(`by${year}`)}</h2>
      <p className="milestone-figures__note">{t(`scope${year}`)}</p>
      <ul className="milestone-figures__list">
        {figures.map(([key, n, word]) => (
          <li key={key} data-figure={key}>
            <b>{formatNumber(n, lang)}</b> <span>{word}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Days from the clock's day to another; negative once it has passed. Both YYYY-MM-DD. */
function daysUntil(day: string, clock: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${clock}T00:00:00Z`)) / 86_400_000);
}
