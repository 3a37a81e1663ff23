import { useState } from 'react';
import { CheckboxGroup, Input, SearchField } from 'react-aria-components';
import { useText } from '../app/intl.tsx';
import { useSummary } from '../list/use-summary.ts';
import { fold } from '../parts/fold.ts';
import { useView } from '../state/view.ts';
import { withValues } from './active.ts';
import { ChoiceBox } from './choice-box.tsx';
import './choice-facet.css';
import { type Edition, EditionSwitch } from './edition-switch.tsx';
import './place-facet.css';
import { usePlaces } from './use-places.ts';

/** Provinces of one of the two editions, found by typing; the whole country stands first. */
export function PlaceFacet() {
  const t = useText('filters');
  const { filter, setFilter, lang } = useView();
  const { data } = useSummary();
  const places = usePlaces();
  const chosen = filter.place ?? [];
  const [edition, setEdition] = useState<Edition>(() => (places.some((p) => p.edition === '2024' && chosen.includes(p.id)) ? '2024' : '2025'));
  const [text, setText] = useState('');

  const counts = new Map(data?.facets.place.map(({ value, count }) => [value, count]));
  const { compare } = new Intl.Collator('vi');
  const shown = places
    .filter((place) => place.level === 'nation' || place.edition === edition || chosen.includes(place.id))
    .filter((place) => fold(`${place.name.vi} ${place.name.zh}`).includes(fold(text)))
    .toSorted((a, b) => Number(b.level === 'nation') - Number(a.level === 'nation') || compare(a.name.vi, b.name.vi));
  return (
    <div className="place-facet">
      <EditionSwitch edition={edition} onChange={setEdition} />
      <SearchField className="place-facet__search" aria-label={t('findPlace')} value={text} onChange={setText}>
        <Input placeholder={t('findPlace')} />
      </SearchField>
      {shown.length === 0 && <p className="not-stated">{t('noPlace')}</p>}
      <CheckboxGroup aria-label={t('place')} value={[...chosen]} onChange={(values) => setFilter(withValues(filter, 'place', values))}>
        {shown.map((place) => (
          <ChoiceBox key={place.id} value={place.id} count={counts.get(place.id) ?? 0}>
            {place.edition === '2024' && edition === '2025' ? t('oldPlace', { place: place.name[lang] }) : place.name[lang]}
          </ChoiceBox>
        ))}
      </CheckboxGroup>
    </div>
  );
}
