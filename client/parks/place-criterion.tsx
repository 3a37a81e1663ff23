import { useState } from 'react';
import { CheckboxGroup, Input, SearchField } from 'react-aria-components';
import { useText } from '../app/intl.tsx';
import { ChoiceBox } from '../filters/choice-box.tsx';
import '../filters/choice-facet.css';
import { type Edition, EditionSwitch } from '../filters/edition-switch.tsx';
import '../filters/place-facet.css';
import { placeGroups } from '../filters/place-groups.ts';
import { usePlaces } from '../filters/use-places.ts';
import { parksTexts } from '../messages/parks.ts';
import { useView } from '../state/view.ts';
import { changed } from './search-change.ts';

/** Provinces of either edition in which there are parks, found by typing. */
export function PlaceCriterion({ counts: given }: { counts: readonly { value: string; count: number }[] }) {
  const t = useText(parksTexts);
  const { parks, setParks, lang } = useView();
  const places = usePlaces();
  const chosen = parks.place ?? [];
  const [edition, setEdition] = useState<Edition>(() => (places.some((p) => p.edition === '2024' && chosen.includes(p.id)) ? '2024' : '2025'));
  const [text, setText] = useState('');
  const counts = new Map(given.map(({ value, count }) => [value, count]));
  const provinces = places.filter(({ id, level }) => level === 'province' && (counts.has(id) || chosen.includes(id)));
  const [group] = placeGroups(provinces, { edition, text, chosen, counts, lang });
  return (
    <div className="place-facet">
      <EditionSwitch edition={edition} onChange={setEdition} />
      <SearchField className="place-facet__search" aria-label={t('findPlace')} value={text} onChange={setText}>
        <Input placeholder={t('findPlace')} />
      </SearchField>
      {!group && <p className="not-stated">{t('noChoices')}</p>}
      <CheckboxGroup aria-label={t('place')} value={[...chosen]} onChange={(values) => setParks(changed(parks, { place: values }) ?? parks)}>
        {group?.places.map((place) => (
          <ChoiceBox key={place.id} value={place.id} count={counts.get(place.id) ?? 0}>
            <span className="place-facet__name">{place.name[lang]}</span>
          </ChoiceBox>
        ))}
      </CheckboxGroup>
    </div>
  );
}
