import type { ReactNode } from 'react';

/** Terms with their definitions, under a heading of the third level. */
export function DefinitionList({ heading, entries }: { heading: string; entries: [key: string, term: ReactNode, definition: string][] }) {
  return (
    <>
      <h3>{heading}</h3>
      <dl>
        {entries.map(([key, term, definition]) => (
          <div key={key} className="coverage__word">
            <dt>{term}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
