import type { ReactNode } from 'react';

/** Rules with what they are called, one below the other between hairlines. */
export function RuleList({ rules }: { rules: readonly { key: string; name: ReactNode; text: ReactNode }[] }) {
  return (
    <dl>
      {rules.map(({ key, name, text }) => (
        <div key={key} className="about__entry">
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
