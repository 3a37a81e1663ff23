import { useText } from '../app/intl.tsx';
import { formatDate, formatNumber } from '../format.ts';
import { compareTexts } from '../messages/compare.ts';
import { useView } from '../state/view.ts';
import type { ComparedRates } from './comparison.ts';

export const currencies = ['USD', 'CNY'] as const;
type Rate = NonNullable<ComparedRates['USD']>;

/** Says what a rate is, of which day. */
export function useRateWords(): (rate: Rate) => string {
  const t = useText(compareTexts);
  const { lang } = useView();
  const dong = (n: number) => formatNumber(n, lang);
  return ({ currency, middle, buy, sell, day }) =>
    t('rate', { currency, dong: dong(middle), buy: dong(buy), sell: dong(sell), day: formatDate(day, lang) });
}
