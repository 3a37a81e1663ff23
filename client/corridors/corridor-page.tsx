import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTRPC } from '../api.ts';
import { useText } from '../app/intl.tsx';
import { corridorsTexts } from '../messages/corridors.ts';
import { keepSearch } from '../parts/keep-search.ts';
import { QueryFailure } from '../parts/query-failure.tsx';
import { lookOf } from '../state/look.ts';
import { boxAround, showOnMap } from '../state/page-marks.ts';
import { useView } from '../state/view.ts';
import { CorridorStrip } from './corridor-strip.tsx';
import './corridor-page.css';

/** What lies along a corridor, by chainage, in the year of the time bar; the map beside it shows the same. */
export function CorridorPage() {
  const t = useText(corridorsTexts);
  const { id = '' } = useParams({ strict: false });
  const { filter, lang } = useView();
  const trpc = useTRPC();
  const list = useQuery(trpc.corridors.list.queryOptions());
  const { data, error, refetch, isFetching } = useQuery(
    trpc.corridors.strip.queryOptions({ corridor: id, lang, ...lookOf(filter) }, { placeholderData: keepPreviousData }),
  );
  const strip = data?.id === id ? data : undefined;
  const coordinates = strip?.line.coordinates;
  const box = coordinates && boxAround(coordinates)?.join();
  useEffect(() => {
    if (box) showOnMap(box.split(',').map(Number) as [number, number, number, number], false);
  }, [box]);
  return (
    <div className="corridor-page" aria-busy={isFetching}>
      <nav className="corridor-page__others" aria-label={t('others')}>
        {list.data?.map((corridor) => (
          <Link
            key={corridor.id}
            to="/corridors/$id"
            params={{ id: corridor.id }}
            search={keepSearch}
            aria-current={corridor.id === id ? 'page' : undefined}
          >
            {corridor.ref}
          </Link>
        ))}
      </nav>
      {error && !strip && <QueryFailure error={error} notFound={t('unknown')} retry={() => void refetch()} />}
      {!strip && !error && <p role="status">{t('loading')}</p>}
      {strip && <CorridorStrip key={id} strip={strip} />}
    </div>
  );
}
