import { keysOf, kinds, sectors } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { AsOfField } from './as-of-field.tsx';
import { ChoiceFacet } from './choice-facet.tsx';
import { DocumentFacet } from './document-facet.tsx';
import { ExportLink } from './export-link.tsx';
import { FacetPopover } from './facet-popover.tsx';
import './filter-bar.css';
import { filtersTexts } from '../messages/filters.ts';
import { basisOptions, fundingOptions, kindOptions, statusOptions, typeOptions } from './options.ts';
import { PlaceFacet } from './place-facet.tsx';
import { YearFacet } from './year-facet.tsx';

/** One button per facet; each opens its choices with how many projects every one of them would leave. */
export function FilterBar() {
  const t = useText(filtersTexts);
  const local = useLocal();
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
      <FacetPopover field="place">
        <PlaceFacet />
      </FacetPopover>
      <FacetPopover field="year">
        <YearFacet />
      </FacetPopover>
      <FacetPopover field="funding">
        <ChoiceFacet field="funding" groups={[{ options: fundingOptions }]} />
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
      <FacetPopover field="asOf">
        <AsOfField />
      </FacetPopover>
      <ExportLink />
    </section>
  );
}
