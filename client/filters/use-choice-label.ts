import { healths, states } from '../../db/time-vocabulary.ts';
import { bases, fundings, isKeyOf, kinds, type Localized, projectTypes, statuses } from '../../db/vocabulary.ts';
import { useText } from '../app/intl.tsx';
import { formatDate, formatLength } from '../format.ts';
import { filtersTexts } from '../messages/filters.ts';
import { measureTexts } from '../messages/measure.ts';
import { useNearName } from '../near/use-near-name.ts';
import { useView } from '../state/view.ts';
import type { Choice } from './active.ts';
import { usePlaces } from './use-places.ts';
import { usePlans } from './use-plans.ts';

const lists = {
  kind: kinds,
  status: statuses,
  state: states,
  health: healths,
  funding: fundings,
  basis: bases,
  type: projectTypes,
} as const satisfies Record<string, Record<string, { label: Localized }>>;

/** How a chip names its choice, one of those given, in the reader's language; an id that is not (yet) known stands for itself. */
export function useChoiceLabel(choices: readonly Choice[]): (choice: Choice) => string {
  const t = useText(filtersTexts);
  const { lang, filter } = useView();
  const speaksOf = (...fields: Choice['field'][]) => choices.some(({ field }) => fields.includes(field));
  const places = usePlaces(speaksOf('place', 'link'));
  const plans = usePlans(speaksOf('document'));
  const tm = useText(measureTexts);
  const nearName = useNearName();
  const placeLabel = (id: string): string => {
    const place = places.find((p) => p.id === id);
    if (!place) return id;
    return place.edition === '2024' ? t('oldPlace', { place: place.name[lang] }) : place.name[lang];
  };
  return ({ field, value }) => {
    switch (field) {
      case 'q':
        return `«${value}»`;
      case 'agency':
        return value;
      case 'target':
        return yearsLabel(value, t);
      case 'asOf':
        return t('asOfChip', { date: formatDate(value, lang) });
      case 'place':
        return placeLabel(value);
      case 'near':
        return tm('nearChip', { distance: formatLength(filter.within ?? 0, lang), name: nearName });
      case 'link':
        if (value === 'any') return t('linkAny');
        if (value === 'any-2025') return t('linkAny2025');
        return value.split('~').map(placeLabel).join(' – ');
      case 'document':
        return plans.find(({ id }) => id === value)?.label[lang] ?? value;
      default: {
        const list: Record<string, { label: Localized }> = lists[field];
        return isKeyOf(list, value) ? (list[value]?.label[lang] ?? value) : `${t(field)}: ${t('notStated').toLowerCase()}`;
      }
    }
  };
}

/** @param value `from-to`, either side empty if open */
function yearsLabel(value: string, t: ReturnType<typeof useText<typeof filtersTexts>>): string {
  const [from = '', to = ''] = value.split('-');
  if (from === to) return from;
  if (to === '') return t('yearSince', { from });
  return from === '' ? t('yearUntil', { to }) : t('yearRange', { from, to });
}
