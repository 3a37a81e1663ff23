import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../api.ts';
import { useText } from './intl.tsx';

/** Where the map's data come from, which version is on the screen, and what «chưa nêu» means. */
export function FooterNotes() {
  const t = useText('shell');
  const trpc = useTRPC();
  const { data } = useQuery(trpc.version.queryOptions());
  return (
    <>
      <p>
        {t('attribution')}: ©{' '}
        <a href="https://www.openstreetmap.org/copyright" rel="noreferrer" target="_blank">
          OpenStreetMap
        </a>
        , Vietnamese Provinces Database, GeoNames, Natural Earth
      </p>
      {data && <p>{t('dataVersion', { version: data.dataVersion })}</p>}
      <p>{t('notStatedHint')}</p>
    </>
  );
}
