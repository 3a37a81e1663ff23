import { useText } from '../app/intl.tsx';
import { changesTexts } from '../messages/changes.ts';
import { Panel } from '../parts/panel.tsx';
import type { PanelProps } from '../parts/panel-button.tsx';
import { News } from './news.tsx';

/** What the bell tells. */
export function BellPanel(panel: PanelProps) {
  const t = useText(changesTexts);
  return (
    <Panel {...panel} className="bell__panel" placement="bottom end" label={t('bellHeading')}>
      <News onFollow={panel.onClose} />
    </Panel>
  );
}
