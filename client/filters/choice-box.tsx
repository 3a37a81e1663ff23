import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import { formatNumber } from '../format.ts';
import { useView } from '../state/view.ts';

/** One checkbox of a facet and the count it would leave. */
export function ChoiceBox({ value, count, children }: { value: string; count: number; children: ReactNode }) {
  const { lang } = useView();
  return (
    <Checkbox className="choice-box" value={value}>
      <svg className="choice-box__box" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <rect x="0.75" y="0.75" width="14.5" height="14.5" rx="2" />
        <path d="m3.5 8.2 3 3 6-6.4" />
      </svg>
      <span className="choice-box__label">{children}</span>
      <span className="choice-box__count">{formatNumber(count, lang)}</span>
    </Checkbox>
  );
}
