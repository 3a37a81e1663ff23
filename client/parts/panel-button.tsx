import { type ButtonHTMLAttributes, type ReactNode, type RefObject, useRef, useState } from 'react';
import { useText } from '../app/intl.tsx';
import { shellTexts } from '../messages/shell.ts';
import { Late } from './late.tsx';
import { LoadFailure } from './load-failure.tsx';

/** What a panel is told by the button that opens it. */
export type PanelProps = { trigger: RefObject<HTMLButtonElement | null>; onClose: () => void };

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  panel: (props: PanelProps) => ReactNode;
  /** Begins to load the panel, where it is not at hand, as soon as somebody seems to mean it. */
  load?: () => Promise<unknown>;
  onOpen?: () => void;
};

/**
 * A button and the panel that it opens (`panel.tsx`). The panel may come late: the button does without what it is made of.
 * If it does not come, that is said (`load-failure.tsx`); some browsers get it at the next press.
 */
export function PanelButton({ panel, load, onOpen, ...button }: Props) {
  const t = useText(shellTexts);
  const trigger = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<'closed' | 'open' | 'failed'>('closed');
  const warn = (error: unknown) => console.warn('panel:', error);
  const begin = () => void load?.().catch(warn);
  const open = () => {
    setState('open');
    onOpen?.();
  };
  const press = () => {
    // Not every browser gives the focus to what is pressed; a panel gives it back to what had it.
    trigger.current?.focus();
    if (!load) return open();
    load().then(open, (error: unknown) => {
      warn(error);
      setState('failed');
    });
  };
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={state === 'open'}
        {...button}
        ref={trigger}
        onClick={press}
        onPointerEnter={begin}
        onFocus={begin}
      />
      {state === 'open' && <Late>{panel({ trigger, onClose: () => setState('closed') })}</Late>}
      {state === 'failed' && <LoadFailure message={t('panelFailed')} />}
    </>
  );
}
