import { useText } from '../app/intl.tsx';
import { filtersTexts } from '../messages/filters.ts';
import { useView } from '../state/view.ts';
import { ExportLink } from './export-link.tsx';
import { type Facet, FacetButton } from './facet-button.tsx';
import './filter-bar.css';

const facets = ['kind', 'status', 'state', 'health', 'place', 'target', 'funding', 'agency', 'document', 'basis', 'type'] as const satisfies Facet[];

/** One button per facet; each opens its choices with how many projects every one of them would leave. */
export function FilterBar() {
  const t = useText(filtersTexts);
  const { filter } = useView();
  const isYearAsked = filter.year !== undefined || filter.state !== undefined;
  return (
    <section className="filter-bar" aria-label={t('heading')}>
      {facets
        .filter((field) => field !== 'state' || isYearAsked)
        .map((field) => (
          <FacetButton key={field} field={field} />
        ))}
      <ExportLink />
    </section>
  );
}
