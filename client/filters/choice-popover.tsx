import { type ReactNode, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useText } from '../app/intl.tsx';
import { filtersTexts } from '../messages/filters.ts';
import './facet-popover.css';

type Props = { label: string; chosen: number; onClear: () => void; children: ReactNode };

/** A criterion's button, with how much of it is chosen, and the panel that it opens. */
export function ChoicePopover({ label, chosen, onClear, children }: Props) {
  const t = useText(filtersTexts);
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="facet-popover__button" data-chosen={chosen > 0}>
        {label}
        {chosen > 0 && (
          <span className="facet-popover__count">
            <span aria-hidden="true">{chosen}</span>
            <span className="visually-hidden">, {t('chosenCount', { count: chosen })}</span>
          </span>
        )}
        <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
          <path d="m1 1 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.25" />
        </svg>
      </Button>
      <Popover className="facet-popover" placement="bottom start" offset={4} containerPadding={8}>
        <Dialog className="facet-popover__dialog">
          <Heading slot="title" className="facet-popover__title">
            {label}
          </Heading>
          <div className="facet-popover__body">{children}</div>
          <div className="facet-popover__foot">
            <button type="button" className="action" disabled={chosen === 0} onClick={onClear}>
              {t('clearOne')}
            </button>
            <button type="button" className="action action--framed" onClick={() => setOpen(false)}>
              {t('done')}
            </button>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
