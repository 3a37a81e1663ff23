import { origins, parkKinds } from '../../db/parks/park.ts';
import { states } from '../../db/time-vocabulary.ts';
import { certainties, keysOf, kinds, NOT_STATED, statuses, statusNotStated } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { ChoicePopover } from '../filters/choice-popover.tsx';
import '../filters/filter-bar.css';
import { parksTexts } from '../messages/parks.ts';
import type { ParkSearch } from '../state/park-search.ts';
import { useView } from '../state/view.ts';
import { parkChoices } from './choices.ts';
import { ListCriterion } from './list-criterion.tsx';
import { NameSearch } from './name-search.tsx';
import { PlaceCriterion } from './place-criterion.tsx';
import { changed } from './search-change.ts';
import { SizeCriteria } from './size-criteria.tsx';
import type { ParksPage } from './use-parks.ts';
import { WayCriteria } from './way-criteria.tsx';

/** What parks are searched by: a field for their names, and a panel for each group of criteria. */
export function CriteriaBar({ facets }: { facets: ParksPage['facets'] | undefined }) {
  const t = useText(parksTexts);
  const local = useLocal();
  const { parks, setParks } = useView();
  const choices = parkChoices(parks);
  const group = (fields: readonly string[]) => {
    const own = choices.filter(({ field }) => fields.includes(field));
    const cleared: Partial<ParkSearch> = Object.assign(
      {},
      ...own.map(({ field, without }) => ({ ...without, ...(field in parks && { [field]: undefined }) })),
    );
    return { chosen: own.length, onClear: () => setParks(changed(parks, cleared) ?? parks) };
  };
  return (
    <div className="filter-bar">
      <NameSearch />
      <ChoicePopover label={t('place')} {...group(['place'])}>
        <PlaceCriterion counts={facets?.place ?? []} />
      </ChoicePopover>
      <ChoicePopover label={t('kind')} {...group(['kind', 'origin'])}>
        <ListCriterion
          field="kind"
          label={t('kind')}
          options={parkKinds.map((value) => ({ value, label: local(kinds[value].label) }))}
          counts={facets?.kind}
        />
        <ListCriterion
          field="origin"
          label={t('origin')}
          options={origins.map((value) => ({ value, label: t(value === 'catalogue' ? 'originCatalogue' : 'originExisting') }))}
          counts={facets?.origin}
        />
      </ChoicePopover>
      <ChoicePopover label={t('status')} {...group(['status', 'state', 'certainty'])}>
        <ListCriterion
          field="status"
          label={t('status')}
          options={[
            ...keysOf(statuses).map((value) => ({ value, label: local(statuses[value].label) })),
            { value: NOT_STATED, label: local(statusNotStated.label) },
          ]}
          counts={facets?.status}
        />
        <ListCriterion
          field="state"
          label={t('state')}
          options={keysOf(states).map((value) => ({ value, label: local(states[value].label) }))}
          counts={facets?.state}
        />
        <ListCriterion
          field="certainty"
          label={t('certainty')}
          options={keysOf(certainties).map((value) => ({ value, label: local(certainties[value].label) }))}
          counts={facets?.certainty}
        />
      </ChoicePopover>
      <ChoicePopover label={t('size')} {...group(['area', 'free', 'occupancy'])}>
        <SizeCriteria />
      </ChoicePopover>
      <ChoicePopover label={t('ways')} {...group(['gate', 'port', 'airport', 'station', 'interchange', 'gates', 'by'])}>
        <WayCriteria />
      </ChoicePopover>
    </div>
  );
}
