import { type ButtonHTMLAttributes, type ReactNode, type RefObject, Suspense, useRef, useState } from 'react';

/** What a panel is told by the button that opens it. */
export type PanelProps = { trigger: RefObject<HTMLButtonElement | null>; onClose: () => void };

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  panel: (props: PanelProps) => ReactNode;
  /** Begins to load the panel, where it is not at hand, as soon as somebody seems to mean it. */
  load?: () => unknown;
  onOpen?: () => void;
};

/** A button and the panel that it opens (`panel.tsx`). The panel may come late: the button does without what it is made of. */
export function PanelButton({ panel, load, onOpen, ...button }: Props) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const press = () => {
    // Not every browser gives the focus to what is pressed; a panel gives it back to what had it.
    trigger.current?.focus();
    setOpen(true);
    onOpen?.();
  };
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        {...button}
        ref={trigger}
        onClick={press}
        onPointerEnter={load}
        onFocus={load}
      />
      {open && <Suspense fallback={null}>{panel({ trigger, onClose: () => setOpen(false) })}</Suspense>}
    </>
  );
}
