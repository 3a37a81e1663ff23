import { useId } from 'react';
import { useText } from '../app/intl.tsx';
import { compareTexts } from '../messages/compare.ts';
import { FigureSource } from '../parts/figure-source.tsx';
import type { ComparedRates } from './comparison.ts';
import { currencies, useRateWords } from './use-rate-words.ts';

/** At what rate, of which day and by whom, money was converted. */
export function RatesNote({ rates }: { rates: ComparedRates }) {
  const t = useText(compareTexts);
  const heading = useId();
  const words = useRateWords();
  const known = currencies.flatMap((currency) => rates[currency] ?? []);
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('rates')}</h2>
      {known.length === 0 ? (
        <p className="compare-page__note">{t('noRates')}</p>
      ) : (
        <ul className="compare-page__note">
          {known.map((rate) => (
            <li key={rate.currency}>
              <FigureSource
                source={{ ...rate.document, document: rate.document.id, clause: null, basis: null, on: rate.day, note: null, inputs: null }}
                label={t('rates')}
              >
                {words(rate)}
              </FigureSource>
            </li>
          ))}
          <li>{t('rateMoney')}</li>
        </ul>
      )}
    </section>
  );
}
