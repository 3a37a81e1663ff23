import { formatForeign, formatQuantity } from '../../format.ts';
import { NotStated } from '../../parts/not-stated.tsx';
import { useView } from '../../state/view.ts';
import type { ComparedPark } from '../comparison.ts';
import { type FigureName, writeFigure } from '../facts.ts';
import { currencies } from '../use-rate-words.ts';
import { PaperSource } from './paper-source.tsx';

/** A figure with its source in short; money also in dollars and yuan. */
export function PaperFigure({ name, park }: { name: FigureName; park: ComparedPark }) {
  const { lang } = useView();
  const figure = park[name];
  if (!figure) return <NotStated />;
  const { text, within } = writeFigure(name, figure, lang);
  const amounts = { USD: park.cost.usdMillions, CNY: park.cost.cnyMillions };
  return (
    <>
      <b>{text}</b>
      {within !== null && ` ± ${within}`} <PaperSource source={figure.source} />
      {name === 'costBnVnd' &&
        currencies.map((currency) => {
          const amount = amounts[currency];
          return (
            amount !== null && (
              <span key={currency} className="compare-paper__line">
                {typeof amount === 'number' && '≈ '}
                {formatQuantity(amount, (n) => formatForeign(n, currency, lang))}
              </span>
            )
          );
        })}
    </>
  );
}
