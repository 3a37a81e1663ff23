import { useLocal, useText } from '../app/intl.tsx';
import { formatForeign, formatQuantity } from '../format.ts';
import { compareTexts } from '../messages/compare.ts';
import { FigureSource } from '../parts/figure-source.tsx';
import { NotStated } from '../parts/not-stated.tsx';
import { useView } from '../state/view.ts';
import './compare-table.css';
import type { ComparedPark } from './comparison.ts';
import { type FigureName, writeFigure } from './facts.ts';

/** A park with its figures, compared or found. */
type Figured = Pick<ComparedPark, 'name' | FigureName> & { cost: ComparedPark['cost'] | null };

/** A figure with its source on one press; money also in dollars and yuan. */
export function FigureCell({ name, park }: { name: FigureName; park: Figured }) {
  const t = useText(compareTexts);
  const local = useLocal();
  const { lang } = useView();
  const figure = park[name];
  if (!figure) return <NotStated />;
  const { text, within } = writeFigure(name, figure, lang);
  const foreign = name === 'costBnVnd' ? ([park.cost?.usdMillions ?? null, park.cost?.cnyMillions ?? null] as const) : [];
  return (
    <>
      <FigureSource source={figure.source} label={t('sourceOf', { what: t(name), name: local(park.name) })}>
        {text}
      </FigureSource>
      {within !== null && <span className="compare-table__small">{t('within', { amount: within })}</span>}
      {foreign.map(
        (amount, i) =>
          amount !== null && (
            <span key={i === 0 ? 'USD' : 'CNY'} className="compare-table__small">
              {typeof amount === 'number' && '≈ '}
              {formatQuantity(amount, (n) => formatForeign(n, i === 0 ? 'USD' : 'CNY', lang))}
            </span>
          ),
      )}
    </>
  );
}
