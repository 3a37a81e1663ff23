import { useLocal, useText } from '../../app/intl.tsx';
import { compareTexts } from '../../messages/compare.ts';
import type { ComparedRates } from '../comparison.ts';
import { currencies, useRateWords } from '../use-rate-words.ts';

/** The rates in one paragraph, with who published them. */
export function PaperRates({ rates }: { rates: ComparedRates }) {
  const t = useText(compareTexts);
  const local = useLocal();
  const words = useRateWords();
  const known = currencies.flatMap((currency) => rates[currency] ?? []);
  return (
    <p className="paper__note">
      {t('rates')}: {known.length === 0 ? t('noRates') : known.map((rate) => `${words(rate)} (${local(rate.document.issuer)})`).join('; ')}.{' '}
      {known.length > 0 && t('rateMoney')}
    </p>
  );
}
