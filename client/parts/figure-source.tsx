import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import './figure-source.css';
import { type GivenSource, SourceRows } from './source-rows.tsx';

/** A figure that answers "from where?": pressed, it opens its source. `label` says of what, to those who do not see the table. */
export function FigureSource({ source, label, children }: { source: GivenSource; label: string; children: ReactNode }) {
  return (
    <DialogTrigger>
      <Button className="figure-source">
        {children}
        <span className="visually-hidden"> ({label})</span>
      </Button>
      <Popover className="figure-source__popover" placement="bottom start" offset={4} containerPadding={8}>
        <Dialog className="figure-source__dialog" aria-label={label}>
          <SourceRows source={source} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
