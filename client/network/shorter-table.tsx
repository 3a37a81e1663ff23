import { useLocal, useText } from '../app/intl.tsx';
import { networkTexts } from '../messages/network.ts';
import '../parts/data-table.css';
import { formatMinutes } from '../reach/duration.ts';
import { useView } from '../state/view.ts';
import type { Adds } from './network-data.ts';
import '../parts/fold.css';

/** Pairs told at once; the others unfold. */
const FIRST = 10;

/** The pairs of places that come nearer by road, those that gain most first. */
export function ShorterTable({ adds: { shorter, places } }: { adds: Adds }) {
  const t = useText(networkTexts);
  const heading = t('shorter', { count: shorter.count, least: shorter.leastMinutes });
  if (shorter.pairs.length === 0) return <p>{heading}</p>;
  const [first, rest] = [shorter.pairs.slice(0, FIRST), shorter.pairs.slice(FIRST)];
  return (
    <>
      <h3 className="network-effect__sub" data-shorter={shorter.count}>
        {heading}
      </h3>
      <Pairs pairs={first} places={places} />
      {rest.length > 0 && (
        <details className="fold network-page__fold">
          <summary>{t('more', { count: rest.length })}</summary>
          <Pairs pairs={rest} places={places} />
        </details>
      )}
    </>
  );
}

function Pairs({ pairs, places }: { pairs: Adds['shorter']['pairs']; places: Adds['places'] }) {
  const t = useText(networkTexts);
  const local = useLocal();
  const { lang } = useView();
  const nameOf = (id: string) => {
    const place = places.find((p) => p.id === id);
    return place ? local(place.name) : id;
  };
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t('pairColumn')}</th>
          {(['before', 'after', 'saved'] as const).map((key) => (
            <th key={key} scope="col" className="data-table__figure">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ from, to, before, after }) => (
          <tr key={`${from} ${to}`}>
            <th scope="row">{t('pair', { from: nameOf(from), to: nameOf(to) })}</th>
            <td className="data-table__figure" data-label={t('before')}>
              {before ? formatMinutes(before.minutes, lang) : t('noWay')}
            </td>
            <td className="data-table__figure" data-label={t('after')}>
              {formatMinutes(after.minutes, lang)}
            </td>
            <td className="data-table__figure" data-label={t('saved')}>
              {before ? formatMinutes(Math.round(before.minutes) - Math.round(after.minutes), lang) : t('newWay')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
