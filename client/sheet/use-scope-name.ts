import type { FilterInput } from '../../server/inputs/filter.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { choicesOf } from '../filters/active.ts';
import { useChoiceLabel } from '../filters/use-choice-label.ts';
import { usePlaces } from '../filters/use-places.ts';
import { sheetTexts } from '../messages/sheet.ts';

/** What a filter narrows to, in words, the day aside: «Lạng Sơn»; the whole country where it narrows nothing. */
export function useScopeName({ asOf: _, year: __, scenario: ___, slipYears: ____, ...filter }: FilterInput): string {
  const t = useText(sheetTexts);
  const choices = choicesOf(filter);
  const labelOf = useChoiceLabel(choices);
  const local = useLocal();
  const places = usePlaces(choices.some(({ field }) => field === 'place'));
  // By its own name: whether it is of before or after 2025 the address tells.
  const names = choices.map((choice) => {
    const place = choice.field === 'place' ? places.find(({ id }) => id === choice.value) : undefined;
    return place ? local(place.name) : labelOf(choice);
  });
  return names.length > 0 ? names.join(' · ') : t('wholeCountry');
}
