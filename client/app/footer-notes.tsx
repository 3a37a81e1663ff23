import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTRPC } from '../api.ts';
import { attribution } from '../map/attribution.ts';
import { shellTexts } from '../messages/shell.ts';
import { keepSearch } from '../parts/keep-search.ts';
import { useLocal, useText } from './intl.tsx';

/** Where the map's data come from, by what rules it is drawn and judged, which version this is, and what «chưa nêu» means. */
export function FooterNotes() {
  const t = useText(shellTexts);
  const local = useLocal();
  const trpc = useTRPC();
  const { data } = useQuery(trpc.version.queryOptions());
  return (
    <>
      <p>
        {t('attribution')}:{' '}
        {attribution.map(({ href, short, label }, i) => (
          <Fragment key={href}>
            {i > 0 && ', '}
            <a href={href} title={local(label)} rel="noreferrer" target="_blank">
              {short}
            </a>
          </Fragment>
        ))}
      </p>
      <p>
        <Link to="/about/drawing" search={keepSearch}>
          {t('drawingRules')}
        </Link>
        {' · '}
        <Link to="/about/health" search={keepSearch}>
          {t('healthRules')}
        </Link>
      </p>
      {data && <p>{t('dataVersion', { version: data.dataVersion })}</p>}
      <p>{t('notStatedHint')}</p>
    </>
  );
}
