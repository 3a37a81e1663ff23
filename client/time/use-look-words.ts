import { scenarios } from '../../db/time-vocabulary.ts';
import { useText } from '../app/intl.tsx';
import { timeTexts } from '../messages/time.ts';
import { useView } from '../state/view.ts';

/** The year looked at and how promises are taken, in words: «2030, chậm lại 2 năm»; «Hôm nay» without a year. */
export function useLookWords(): string {
  const t = useText(timeTexts);
  const { filter, lang } = useView();
  const { year, scenario = 'promised', slipYears = 1 } = filter;
  if (year === undefined) return t('today');
  const how = scenario === 'slip' ? t('slipBy', { years: slipYears }) : scenarios[scenario].label[lang].toLowerCase();
  return t('yearAnd', { year: String(year), scenario: how });
}
