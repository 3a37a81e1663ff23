import { lazy } from 'react';
import { useText } from '../app/intl.tsx';
import { filtersTexts } from '../messages/filters.ts';
import { PanelButton } from '../parts/panel-button.tsx';
import { useView } from '../state/view.ts';
import { type Choice, choicesOf } from './active.ts';
import { ChoiceFace } from './choice-face.tsx';
// The panel's looks come with its button: a browser does not ask again for a sheet that failed to come once.
import './choice-facet.css';
import './edition-switch.css';
import './facet-popover.css';
import './place-facet.css';
import './year-facet.css';

/** What the filter bar has a button for; words are searched and distances measured elsewhere. */
export type Facet = Exclude<Choice['field'], 'q' | 'near' | 'link' | 'asOf'>;

const load = () => import('./facet-panel.tsx');
const FacetPanel = lazy(async () => ({ default: (await load()).FacetPanel }));

/** A facet's button, with how much of it is chosen, and the panel that it opens. */
export function FacetButton({ field }: { field: Facet }) {
  const t = useText(filtersTexts);
  const { filter } = useView();
  const chosen = choicesOf(filter).filter((choice) => choice.field === field).length;
  return (
    <PanelButton
      className="facet-popover__button"
      data-chosen={chosen > 0}
      load={load}
      panel={(panel) => <FacetPanel {...panel} field={field} chosen={chosen} />}
    >
      <ChoiceFace label={t(field)} chosen={chosen} />
    </PanelButton>
  );
}
