import { useText } from '../app/intl.tsx';
import { formatNumber, formatPercent, formatQuantity } from '../format.ts';
import { parksTexts } from '../messages/parks.ts';
import { FigureSource } from '../parts/figure-source.tsx';
import { NotStated } from '../parts/not-stated.tsx';
import { useView } from '../state/view.ts';
import type { ParkRow } from './use-parks.ts';

const names = { areaHa: ['areaShort', 'area'], freeHa: ['freeShort', 'free'], occupancyPct: ['occupancyShort', 'occupancy'] } as const;

/** A figure that opens its source, or that nobody states one. */
export function FigureCell({ row, field }: { row: ParkRow; field: keyof typeof names }) {
  const t = useText(parksTexts);
  const { lang } = useView();
  const figure = row[field];
  const [short, long] = names[field];
  const write = (n: number) => (field === 'occupancyPct' ? formatPercent(n, lang) : formatNumber(n, lang));
  return (
    <td className="data-table__figure" data-label={t(short)}>
      {figure ? (
        <FigureSource source={figure.source} label={t('sourceOf', { what: t(long).toLocaleLowerCase(lang) })}>
          {formatQuantity(figure.value, write)}
        </FigureSource>
      ) : (
        <NotStated />
      )}
    </td>
  );
}
