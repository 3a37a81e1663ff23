import { useId } from 'react';
import { useText } from '../app/intl.tsx';
import { compareTexts } from '../messages/compare.ts';
import { FigureSource } from '../parts/figure-source.tsx';
import type { ComparedRates } from './comparison.ts';
import './rates-note.css';
import { currencies, useRateWords } from './use-rate-words.ts';

/** At what rate, of which day and by whom, money was converted. */
export function RatesNote({ rates }: { rates: ComparedRates }) {
  const t = useText(compareTexts);
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('rates')}</h2>
      <RatesList rates={rates} />
    </section>
  );
}

/** Each rate with its source on one press. */
export function RatesList({ rates }: { rates: ComparedRates }) {
  const t = useText(compareTexts);
  const words = useRateWords();
  const known = currencies.flatMap((currency) => rates[currency] ?? []);
  if (known.length === 0) return <p className="rates-list">{t('noRates')}</p>;
  return (
    <ul className="rates-list">
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
  );
}
