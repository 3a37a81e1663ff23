import { states } from '../../db/time-vocabulary.ts';
import { certainties, isKeyOf, kinds, type Localized, statuses, statusNotStated } from '../../db/vocabulary.ts';
import { useText } from '../app/intl.tsx';
import { usePlaces } from '../filters/use-places.ts';
import { formatArea, formatLength, formatNumber, formatPercent } from '../format.ts';
import { parksTexts } from '../messages/parks.ts';
import { useView } from '../state/view.ts';
import type { ParkChoice } from './choices.ts';

const lists: Record<string, Record<string, { label: Localized }>> = { kind: kinds, status: statuses, state: states, certainty: certainties };

/** How a chip names its choice, in the reader's language; an id that is not (yet) known stands for itself. */
export function useParkChoiceLabel(): (choice: ParkChoice) => string {
  const t = useText(parksTexts);
  const { lang } = useView();
  const places = usePlaces();
  return (choice) => {
    const { field } = choice;
    if (field === 'q') return `«${choice.value}»`;
    if (field === 'gates') return t('gatesInternational');
    if (field === 'by') return `${t('by')} ${t('byKm')}`;
    if ('least' in choice) {
      const write = (n: number) => (field === 'occupancy' ? formatPercent(n, lang) : formatArea(n, lang));
      const { least, most } = choice;
      if (least !== undefined && most !== undefined) return t('between', { what: t(field), least: formatNumber(least, lang), most: write(most) });
      return least === undefined ? t('atMost', { what: t(field), n: write(most ?? 0) }) : t('atLeast', { what: t(field), n: write(least) });
    }
    if ('km' in choice) {
      const { minutes, km } = choice;
      const parts = [minutes !== undefined && t('minutes', { minutes: formatNumber(minutes, lang) }), km !== undefined && formatLength(km, lang)];
      return t('reachedWithin', { what: t(field), most: parts.filter(Boolean).join(', ') });
    }
    if (field === 'place') return places.find((p) => p.id === choice.value)?.name[lang] ?? choice.value;
    if (field === 'origin') return t(choice.value === 'catalogue' ? 'originCatalogue' : 'originExisting');
    const list = lists[field] ?? {};
    return isKeyOf(list, choice.value)
      ? (list[choice.value]?.label[lang] ?? choice.value)
      : `${t(field)}: ${statusNotStated.label[lang].toLocaleLowerCase(lang)}`;
  };
}
