import { CheckboxGroup } from 'react-aria-components';
import { useText } from '../app/intl.tsx';
import { useSummary } from '../list/use-summary.ts';
import { useView } from '../state/view.ts';
import { type ListField, withValues } from './active.ts';
import { ChoiceGroup } from './choice-group.tsx';
import './choice-facet.css';
import { filtersTexts } from '../messages/filters.ts';
import type { Option } from './options.ts';

type Props = { field: ListField; groups: readonly { label?: string; options: readonly Option[] }[] };

/** Checkboxes of a facet, each with how many projects it would leave; values that leave none are not offered. */
export function ChoiceFacet({ field, groups }: Props) {
  const t = useText(filtersTexts);
  const { filter, setFilter } = useView();
  const { data } = useSummary();
  const chosen: readonly string[] = filter[field] ?? [];
  const counts = new Map(data?.facets[field].map(({ value, count }) => [value, count]));
  const offered = groups
    .map(({ label, options }) => ({ label, options: options.filter(({ value }) => counts.has(value) || chosen.includes(value)) }))
    .filter(({ options }) => options.length > 0);
  return (
    <CheckboxGroup aria-label={t(field)} value={[...chosen]} onChange={(values) => setFilter(withValues(filter, field, values))}>
      {offered.length === 0 && <p className="not-stated">{t('noChoices')}</p>}
      {offered.map((group) => (
        <ChoiceGroup key={group.label ?? ''} field={field} label={group.label} options={group.options} counts={counts} />
      ))}
    </CheckboxGroup>
  );
}
