import type { ReactNode } from 'react';
import { Dialog, Popover, type PopoverProps } from 'react-aria-components';
import type { PanelProps } from './panel-button.tsx';

type Props = PanelProps & {
  className: string;
  placement: NonNullable<PopoverProps['placement']>;
  /** Where the panel has no heading of its own. */
  label?: string;
  dialogClass?: string;
  children: ReactNode;
};

/** A panel beside the button that opened it. Escape, and a press elsewhere, close it. */
export function Panel({ trigger, onClose, className, placement, label, dialogClass, children }: Props) {
  return (
    <Popover
      className={className}
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      placement={placement}
      offset={4}
      containerPadding={8}
    >
      <Dialog {...(label === undefined ? {} : { 'aria-label': label })} {...(dialogClass === undefined ? {} : { className: dialogClass })}>
        {children}
      </Dialog>
    </Popover>
  );
}
