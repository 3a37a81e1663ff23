import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTRPC } from '../api.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatLength } from '../format.ts';
import { networkTexts } from '../messages/network.ts';
import { keepSearch } from '../parts/keep-search.ts';
import { useView } from '../state/view.ts';

/** The corridors that have a strip. */
export function CorridorLinks() {
  const t = useText(networkTexts);
  const local = useLocal();
  const { lang } = useView();
  const { data } = useQuery(useTRPC().corridors.list.queryOptions());
  if (!data || data.length === 0) return null;
  return (
    <section className="network-page__section" aria-label={t('corridors')}>
      <h2>{t('corridors')}</h2>
      <p className="network-page__note">{t('corridorsNote')}</p>
      <ul>
        {data.map(({ id, name, fromKm, toKm }) => (
          <li key={id}>
            <Link to="/corridors/$id" params={{ id }} search={keepSearch}>
              {local(name)}
            </Link>
            <span className="network-groups__sure"> · {formatLength(Math.round(toKm - fromKm), lang)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
