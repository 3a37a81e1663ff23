import { useLocal, useText } from '../../app/intl.tsx';
import { compareTexts } from '../../messages/compare.ts';
import { useView } from '../../state/view.ts';
import type { ComparedRates } from '../comparison.ts';
import { currencies, useRateWords } from '../use-rate-words.ts';

/** The rates in one paragraph, with who published them. */
export function PaperRates({ rates }: { rates: ComparedRates }) {
  const t = useText(compareTexts);
  const local = useLocal();
  const { lang } = useView();
  const words = useRateWords();
  const known = currencies.flatMap((currency) => rates[currency] ?? []);
  const how = known.map((rate) => t('rateBy', { rate: words(rate), issuer: local(rate.document.issuer) })).join(lang === 'zh' ? '；' : '; ');
  return (
    <p className="paper__note">
      {t('said', { what: t('rates'), how: known.length === 0 ? t('noRates') : `${how}${lang === 'zh' ? '。' : '. '}${t('rateMoney')}` })}
    </p>
  );
}
