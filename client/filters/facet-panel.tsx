import type { ReactNode } from 'react';
import { useText } from '../app/intl.tsx';
import { filtersTexts } from '../messages/filters.ts';
import type { PanelProps } from '../parts/panel-button.tsx';
import { useView } from '../state/view.ts';
import { without } from './active.ts';
import { AgencyFacet } from './agency-facet.tsx';
import { ChoiceFacet } from './choice-facet.tsx';
import { ChoicePanel } from './choice-panel.tsx';
import { DocumentFacet } from './document-facet.tsx';
import type { Facet } from './facet-button.tsx';
import { KindFacet } from './kind-facet.tsx';
import { basisOptions, fundingOptions, healthOptions, stateOptions, statusOptions, typeOptions } from './options.ts';
import { PlaceFacet } from './place-facet.tsx';
import { YearFacet } from './year-facet.tsx';

const contents: Record<Facet, ReactNode> = {
  kind: <KindFacet />,
  status: <ChoiceFacet field="status" groups={[{ options: statusOptions }]} />,
  state: <ChoiceFacet field="state" groups={[{ options: stateOptions }]} />,
  health: <ChoiceFacet field="health" groups={[{ options: healthOptions }]} />,
  place: <PlaceFacet />,
  target: <YearFacet />,
  funding: <ChoiceFacet field="funding" groups={[{ options: fundingOptions }]} />,
  agency: <AgencyFacet />,
  document: <DocumentFacet />,
  basis: <ChoiceFacet field="basis" groups={[{ options: basisOptions }]} />,
  type: <ChoiceFacet field="type" groups={[{ options: typeOptions }]} />,
};

/** The choices of a facet, with how many projects every one of them would leave. */
export function FacetPanel({ field, chosen, ...panel }: PanelProps & { field: Facet; chosen: number }) {
  const t = useText(filtersTexts);
  const { filter, setFilter } = useView();
  return (
    <ChoicePanel {...panel} label={t(field)} chosen={chosen} onClear={() => setFilter(without(filter, field))}>
      {contents[field]}
    </ChoicePanel>
  );
}
