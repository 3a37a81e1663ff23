import { useState } from 'react';
import { CheckboxGroup, Input, SearchField } from 'react-aria-components';
import { useText } from '../app/intl.tsx';
import { useSummary } from '../list/use-summary.ts';
import { useView } from '../state/view.ts';
import { withValues } from './active.ts';
import { ChoiceBox } from './choice-box.tsx';
import './choice-facet.css';
import { type Edition, EditionSwitch } from './edition-switch.tsx';
import './place-facet.css';
import { filtersTexts } from '../messages/filters.ts';
import { placeGroups } from './place-groups.ts';
import { usePlaces } from './use-places.ts';

/** Provinces of one of the two editions, and the districts or communes of Lạng Sơn, found by typing. */
export function PlaceFacet() {
  const t = useText(filtersTexts);
  const { filter, setFilter, lang } = useView();
  const { data } = useSummary();
  const places = usePlaces();
  const chosen = filter.place ?? [];
  const [edition, setEdition] = useState<Edition>(() => (places.some((p) => p.edition === '2024' && chosen.includes(p.id)) ? '2024' : '2025'));
  const [text, setText] = useState('');

  const counts = new Map(data?.facets.place.map(({ value, count }) => [value, count]));
  const groups = placeGroups(places, { edition, text, chosen, counts, lang });
  return (
    <div className="place-facet">
      <EditionSwitch edition={edition} onChange={setEdition} />
      <SearchField className="place-facet__search" aria-label={t('findPlace')} value={text} onChange={setText}>
        <Input placeholder={t('findPlace')} />
      </SearchField>
      {groups.length === 0 && <p className="not-stated">{t('noPlace')}</p>}
      <CheckboxGroup aria-label={t('place')} value={[...chosen]} onChange={(values) => setFilter(withValues(filter, 'place', values))}>
        {groups.map(({ parent, level, places: within }) => (
          <fieldset key={`${level} ${parent?.id}`} className="choice-group">
            {parent && (
              <legend className="choice-group__label">
                {t(level === 'district' ? 'districtsOf' : 'communesOf', { province: parent.name[lang] })}
              </legend>
            )}
            {within.map((place) => (
              <ChoiceBox key={place.id} value={place.id} count={counts.get(place.id) ?? 0}>
                <span className="place-facet__name">
                  {place.edition === '2024' && edition === '2025' ? t('oldPlace', { place: place.name[lang] }) : place.name[lang]}
                </span>
              </ChoiceBox>
            ))}
          </fieldset>
        ))}
      </CheckboxGroup>
      {groups.some(({ parent }) => parent) && <p className="place-facet__note">{t('communesNote')}</p>}
    </div>
  );
}
