import { type ReactNode, useId } from 'react';

/** A part of the project's page under its own heading, below a hairline. */
export function PanelSection({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="project-panel__section" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
    </section>
  );
}
