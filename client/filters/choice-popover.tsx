import type { ReactNode } from 'react';
import { PanelButton } from '../parts/panel-button.tsx';
import { ChoiceFace } from './choice-face.tsx';
import { ChoicePanel } from './choice-panel.tsx';

type Props = { label: string; chosen: number; onClear: () => void; children: ReactNode };

/** A criterion's button, with how much of it is chosen, and the panel that it opens. */
export function ChoicePopover({ label, chosen, onClear, children }: Props) {
  return (
    <PanelButton
      className="facet-popover__button"
      data-chosen={chosen > 0}
      panel={(panel) => (
        <ChoicePanel {...panel} label={label} chosen={chosen} onClear={onClear}>
          {children}
        </ChoicePanel>
      )}
    >
      <ChoiceFace label={label} chosen={chosen} />
    </PanelButton>
  );
}
