import type { ReactNode } from 'react';
import { useText } from '../app/intl.tsx';
import { filtersTexts } from '../messages/filters.ts';
import { useView } from '../state/view.ts';
import { type Choice, choicesOf, without } from './active.ts';
import { ChoicePopover } from './choice-popover.tsx';

/** A facet's button, with how much of it is chosen, and the panel that it opens. */
export function FacetPopover({ field, children }: { field: Exclude<Choice['field'], 'q'>; children: ReactNode }) {
  const t = useText(filtersTexts);
  const { filter, setFilter } = useView();
  const chosen = choicesOf(filter).filter((choice) => choice.field === field).length;
  return (
    <ChoicePopover label={t(field)} chosen={chosen} onClear={() => setFilter(without(filter, field))}>
      {children}
    </ChoicePopover>
  );
}
