import { useState } from 'react';
import { CheckboxGroup, Input, SearchField } from 'react-aria-components';
import { useText } from '../app/intl.tsx';
import { useSummary } from '../list/use-summary.ts';
import { filtersTexts } from '../messages/filters.ts';
import { fold } from '../parts/fold.ts';
import { useView } from '../state/view.ts';
import { withValues } from './active.ts';
import { ChoiceBox } from './choice-box.tsx';
import './choice-facet.css';
import './place-facet.css';

/** As many as one looks through; of more, one types a part of the name. */
const MOST = 100;

/** Who leads or owns the works, those with the most of them first, found by typing. Their names are Vietnamese. */
export function AgencyFacet() {
  const t = useText(filtersTexts);
  const { filter, setFilter } = useView();
  const { data } = useSummary();
  const [text, setText] = useState('');
  const chosen = filter.agency ?? [];
  const counts = new Map(data?.facets.agency.map(({ value, count }) => [value, count]));
  const found = [...new Set([...counts.keys(), ...chosen])]
    .filter((name) => fold(name).includes(fold(text)))
    .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.localeCompare(b, 'vi'));
  const offered = found.slice(0, MOST);
  return (
    <div className="place-facet">
      <SearchField className="place-facet__search" aria-label={t('findAgency')} value={text} onChange={setText}>
        <Input placeholder={t('findAgency')} />
      </SearchField>
      {offered.length === 0 && <p className="not-stated">{t('noAgency')}</p>}
      <CheckboxGroup aria-label={t('agency')} value={[...chosen]} onChange={(values) => setFilter(withValues(filter, 'agency', values))}>
        {offered.map((name) => (
          <ChoiceBox key={name} value={name} count={counts.get(name) ?? 0}>
            <span lang="vi">{name}</span>
          </ChoiceBox>
        ))}
      </CheckboxGroup>
      {found.length > MOST && <p className="place-facet__note">{t('moreAgencies', { count: found.length - MOST })}</p>}
    </div>
  );
}
