import { scenarios, states } from '../../db/time-vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { HealthLink } from '../health/health-link.tsx';
import { HealthMark } from '../health/health-mark.tsx';
import { useReasons } from '../health/use-reasons.ts';
import { timelineTexts } from '../messages/timeline.ts';
import { useView } from '../state/view.ts';
import type { ProjectPage } from './page-data.ts';
import './project-health.css';

/** How the promise stands and why, in words; in a year that is looked at also what the project is then. */
export function ProjectHealth({ page }: { page: ProjectPage }) {
  const t = useText(timelineTexts);
  const local = useLocal();
  const { filter, lang } = useView();
  const reasons = useReasons()(page);
  const { health, status, state } = page;
  const hasEnded = status === 'cancelled' || status === 'decommissioned';
  const scenario = local(scenarios[filter.scenario ?? 'promised'].label).toLocaleLowerCase(lang);
  const slips = filter.scenario === 'slip' ? t('slipBy', { scenario, years: filter.slipYears ?? 1 }) : scenario;
  return (
    <div className="project-health">
      <p className="project-health__head">
        {health !== null && <HealthMark health={health} />}
        <HealthLink />
      </p>
      {health !== 'done' && !hasEnded && (
        <ul className="project-health__reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {filter.year !== undefined && (
        <p className="project-health__state">{t('stateIn', { year: filter.year, scenario: slips, state: local(states[state].label) })}</p>
      )}
    </div>
  );
}
