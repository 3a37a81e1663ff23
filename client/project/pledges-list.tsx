import { useId } from 'react';
import { useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { timelineTexts } from '../messages/timeline.ts';
import { DocumentDate } from '../parts/document-date.tsx';
import { useView } from '../state/view.ts';
import type { Pledge } from './pledges.ts';
import type { TimeScale } from './time-scale.ts';
import { TimeStrip } from './time-strip.tsx';
import { TracedValue } from './traced-value.tsx';

/** How the day of use was promised over time, the oldest word first: a slip can be seen as a step to the right. */
export function PledgesList({ pledges, scale, clock }: { pledges: readonly Pledge[]; scale: TimeScale; clock: string }) {
  const t = useText(timelineTexts);
  const { lang } = useView();
  const heading = useId();
  return (
    <div className="timeline__pledges">
      <h4 id={heading}>{t('pledges')}</h4>
      <p className="project-panel__aside">{t('pledgesNote')}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: without it Safari takes the meaning of a list away with its bullets */}
      <ol role="list" aria-labelledby={heading}>
        {pledges.map(({ claim, date, stands }) => (
          <li key={claim.id} className="timeline__step">
            <div className="timeline__said">{claim.speaksOn ? formatDate(claim.speaksOn, lang) : <DocumentDate document={claim.document} />}</div>
            <div>
              <TimeStrip scale={scale} clock={clock} marks={[{ date, look: stands ? 'due' : 'other' }]} />
              <TracedValue claim={claim} />
              {stands && <p className="timeline__words">{t('stands')}</p>}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
