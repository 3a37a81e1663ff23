import type { Nearest } from '../../db/parks/park.ts';
import { certainties } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatLength } from '../format.ts';
import { compareTexts } from '../messages/compare.ts';
import { roundKm } from '../parks/round-km.ts';
import { useView } from '../state/view.ts';
import type { ComparedYear } from './comparison.ts';

/** Straight access shorter than this, in km, is not worth a word. */
const LEAST_ACCESS = 0.05;

/** How distances and years are written, on the screen and on paper. */
export function useCompareWords() {
  const t = useText(compareTexts);
  const local = useLocal();
  const { lang } = useView();
  const km = (length: number) => formatLength(roundKm(length), lang);
  return {
    year: (year: ComparedYear) => (year === 'now' ? t('now') : String(year)),
    km,
    duration: (minutes: number) => {
      const whole = Math.max(1, Math.round(minutes));
      return whole < 60 ? t('minutes', { minutes: whole }) : t('hours', { hours: Math.floor(whole / 60), minutes: whole % 60 });
    },
    /** How sure the way is: its weakest piece, the straight lines at its ends, an interchange that no map shows. */
    caveats: ({ certainty, accessKm, assumed }: Nearest): string => {
      const access = accessKm[0] + accessKm[1];
      return [local(certainties[certainty].label), access >= LEAST_ACCESS && t('access', { km: km(access) }), assumed && t('assumed')]
        .filter(Boolean)
        .join(' · ');
    },
    list: (items: readonly string[]) => items.join(lang === 'zh' ? '、' : ', '),
  };
}
