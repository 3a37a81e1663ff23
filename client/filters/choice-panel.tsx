import type { ReactNode } from 'react';
import { Heading } from 'react-aria-components';
import { useText } from '../app/intl.tsx';
import { filtersTexts } from '../messages/filters.ts';
import { Panel } from '../parts/panel.tsx';
import type { PanelProps } from '../parts/panel-button.tsx';
import './facet-popover.css';

type Props = PanelProps & { label: string; chosen: number; onClear: () => void; children: ReactNode };

/** The panel of a criterion: its name, its choices, and the ways to take them back or leave. */
export function ChoicePanel({ label, chosen, onClear, children, ...panel }: Props) {
  const t = useText(filtersTexts);
  return (
    <Panel {...panel} className="facet-popover" dialogClass="facet-popover__dialog" placement="bottom start">
      <Heading slot="title" className="facet-popover__title">
        {label}
      </Heading>
      <div className="facet-popover__body">{children}</div>
      <div className="facet-popover__foot">
        <button type="button" className="action" disabled={chosen === 0} onClick={onClear}>
          {t('clearOne')}
        </button>
        <button type="button" className="action action--framed" onClick={panel.onClose}>
          {t('done')}
        </button>
      </div>
    </Panel>
  );
}
