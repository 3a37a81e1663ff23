import { useText } from '../app/intl.tsx';
import { timelineTexts } from '../messages/timeline.ts';
import { MilestoneStep, stripMarks } from './milestone-step.tsx';
import type { ProjectPage } from './page-data.ts';
import { PanelSection } from './panel-section.tsx';
import { pledgesOf } from './pledges.ts';
import { PledgesList } from './pledges-list.tsx';
import { TimeAxis } from './time-axis.tsx';
import { timeScale } from './time-scale.ts';
import './timeline.css';
import { stepsOf } from './timeline-steps.ts';

/** The steps of a project in order, due and done, with their sources; then every promise of its use as it was made. */
export function MilestonesSection({ page }: { page: ProjectPage }) {
  const t = useText(timelineTexts);
  const steps = stepsOf(page);
  const pledges = pledgesOf(page);
  const marks = steps.flatMap(stripMarks);
  const dates = [...marks.map(({ date }) => date), ...pledges.map(({ date }) => date)];
  const scale = dates.length === 0 ? null : timeScale([...dates, page.clock]);
  return (
    <PanelSection heading={t('heading')}>
      {scale && <TimeAxis scale={scale} clock={page.clock} hasOther={marks.some(({ look }) => look === 'other')} />}
      {/* Safari takes the meaning of a list away with its bullets, unless it is said. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: as said */}
      <ol role="list">
        {steps.map((step) => (
          <MilestoneStep key={step.step} step={step} scale={scale} clock={page.clock} />
        ))}
      </ol>
      {scale && pledges.length > 1 && <PledgesList pledges={pledges} scale={scale} clock={page.clock} />}
    </PanelSection>
  );
}
