import { keysOf, kinds, sectors } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { useView } from '../state/view.ts';
import { AgencyFacet } from './agency-facet.tsx';
import { ChoiceFacet } from './choice-facet.tsx';
import { DocumentFacet } from './document-facet.tsx';
import { ExportLink } from './export-link.tsx';
import { FacetPopover } from './facet-popover.tsx';
import './filter-bar.css';
import { filtersTexts } from '../messages/filters.ts';
import { basisOptions, fundingOptions, healthOptions, kindOptions, stateOptions, statusOptions, typeOptions } from './options.ts';
import { PlaceFacet } from './place-facet.tsx';
import { YearFacet } from './year-facet.tsx';

/** One button per facet; each opens its choices with how many projects every one of them would leave. */
export function FilterBar() {
  const t = useText(filtersTexts);
  const local = useLocal();
  const { filter } = useView();
  const kindGroups = keysOf(sectors).map((sector) => ({
    label: local(sectors[sector].label),
    options: kindOptions.filter(({ value }) => kinds[value].sector === sector),
  }));
  return (
    <section className="filter-bar" aria-label={t('heading')}>
      <FacetPopover field="kind">
        <ChoiceFacet field="kind" groups={kindGroups} />
      </FacetPopover>
      <FacetPopover field="status">
        <ChoiceFacet field="status" groups={[{ options: statusOptions }]} />
      </FacetPopover>
      {(filter.year !== undefined || filter.state !== undefined) && (
        <FacetPopover field="state">
          <ChoiceFacet field="state" groups={[{ options: stateOptions }]} />
        </FacetPopover>
      )}
      <FacetPopover field="health">
        <ChoiceFacet field="health" groups={[{ options: healthOptions }]} />
      </FacetPopover>
      <FacetPopover field="place">
        <PlaceFacet />
      </FacetPopover>
      <FacetPopover field="target">
        <YearFacet />
      </FacetPopover>
      <FacetPopover field="funding">
        <ChoiceFacet field="funding" groups={[{ options: fundingOptions }]} />
      </FacetPopover>
      <FacetPopover field="agency">
        <AgencyFacet />
      </FacetPopover>
      <FacetPopover field="document">
        <DocumentFacet />
      </FacetPopover>
      <FacetPopover field="basis">
        <ChoiceFacet field="basis" groups={[{ options: basisOptions }]} />
      </FacetPopover>
      <FacetPopover field="type">
        <ChoiceFacet field="type" groups={[{ options: typeOptions }]} />
      </FacetPopover>
      <ExportLink />
    </section>
  );
}
