import { lazy } from 'react';
import { useText } from '../app/intl.tsx';
import { changesTexts } from '../messages/changes.ts';
import { PanelButton } from '../parts/panel-button.tsx';
import './bell.css';
import { useNews } from './use-news.ts';

const load = () => import('./bell-panel.tsx');
const BellPanel = lazy(async () => ({ default: (await load()).BellPanel }));

/** How many changes there are since the last look, the first few behind a press; a press marks them as seen. */
export function Bell() {
  const t = useText(changesTexts);
  const { unseen, markSeen } = useNews();
  return (
    <PanelButton className="bell" aria-label={t('bell', { count: unseen })} load={load} onOpen={markSeen} panel={(panel) => <BellPanel {...panel} />}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.4">
        <path d="M4 14.5c1-1 1.4-2.2 1.4-4.2V9a4.6 4.6 0 0 1 9.2 0v1.3c0 2 .4 3.2 1.4 4.2z" strokeLinejoin="round" />
        <path d="M8.4 16.6a1.7 1.7 0 0 0 3.2 0M10 4.4V3" strokeLinecap="round" />
      </svg>
      {unseen > 0 && (
        <span className="bell__count" aria-hidden="true">
          {unseen > 99 ? '99+' : unseen}
        </span>
      )}
    </PanelButton>
  );
}
