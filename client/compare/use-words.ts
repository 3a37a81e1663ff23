import type { Nearest } from '../../db/parks/park.ts';
import { type State, states } from '../../db/time-vocabulary.ts';
import { certainties } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatLength } from '../format.ts';
import { compareTexts } from '../messages/compare.ts';
import { parksTexts } from '../messages/parks.ts';
import { isRough } from '../parks/is-rough.ts';
import { listed } from '../project/listed.ts';
import { formatMinutes, roundKm } from '../reach/duration.ts';
import { useView } from '../state/view.ts';
import type { ComparedPark, ComparedYear } from './comparison.ts';

/** Straight access shorter than this, in km, is not worth a word. */
const LEAST_ACCESS = 0.05;

/** How distances and years are written, on the screen and on paper. */
export function useCompareWords() {
  const t = useText(compareTexts);
  const tp = useText(parksTexts);
  const local = useLocal();
  const { lang, parks } = useView();
  const km = (length: number) => formatLength(roundKm(length), lang);
  const year = (of: ComparedYear) => (of === 'now' ? t('now') : String(of));
  return {
    year,
    /** How far it is from a park, no more exactly than its own place is known. */
    far: (near: Nearest, { accuracyM }: ComparedPark): string => `${isRough(near.km, accuracyM) ? '≈ ' : ''}${km(near.km)}`,
    duration: (minutes: number) => formatMinutes(minutes, lang),
    /** By what the ways are the best. */
    how: t(parks.by === 'km' ? 'shortest' : 'fastest'),
    /** By what a place is the nearest, and which gates count. */
    reckoned: t('reckoned', {
      by: tp(parks.by === 'km' ? 'byKm' : 'byMinutes'),
      gates: tp(parks.gates === 'international' ? 'gatesInternational' : 'gatesAll').toLocaleLowerCase(lang),
    }),
    /** How sure the way is: its weakest piece, the straight lines at its ends, an interchange that no map shows. */
    caveats: ({ certainty, accessKm, assumed }: Nearest): string => {
      const access = accessKm[0] + accessKm[1];
      return [local(certainties[certainty].label), access >= LEAST_ACCESS && t('access', { km: km(access) }), assumed && t('assumed')]
        .filter(Boolean)
        .join(' · ');
    },
    inState: (years: readonly ComparedYear[], state: State | undefined): string =>
      t('said', { what: listed(years.map(year), lang, ', '), how: state ? local(states[state].label) : '' }),
    list: (items: readonly string[]) => listed(items, lang, ', '),
  };
}
