import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../api.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { QueryFailure } from '../parts/query-failure.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import { ProjectLink as OpenProject } from '../project/project-link.tsx';
import { useView } from '../state/view.ts';
import { anyLink, pairValue } from './link-data.ts';
import { LinkGround } from './link-ground.tsx';
import './pair-detail.css';
import { linksTexts } from '../messages/links.ts';
import { useCellText } from './use-cell-text.ts';

/** The projects that join the two provinces of the address. */
export function PairDetail({ pair }: { pair: [string, string] }) {
  const t = useText(linksTexts);
  const local = useLocal();
  const { filter, edition, setFilter } = useView();
  const { nameOf } = useCellText();
  const list = useQuery(useTRPC().links.list.queryOptions({ filter, edition }));
  const shown = list.data?.filter(({ from, to }) => pairValue(from, to) === pairValue(...pair));
  return (
    <section className="pair-detail" aria-label={t('pair', { from: nameOf(pair[0]), to: nameOf(pair[1]) })} aria-busy={list.isPending}>
      <div className="pair-detail__head">
        <h2>{t('pair', { from: nameOf(pair[0]), to: nameOf(pair[1]) })}</h2>
        <button type="button" className="action" onClick={() => setFilter({ ...filter, link: anyLink(edition) })}>
          {t('allPairs')}
        </button>
      </div>
      {list.isPending && <p>{t('loading')}</p>}
      {list.error && <QueryFailure error={list.error} retry={() => void list.refetch()} />}
      {shown?.length === 0 && <p>{t('none')}</p>}
      <ul>
        {shown?.map((link) => (
          <li key={link.project.id} className="pair-detail__project">
            <OpenProject id={link.project.id}>{local(link.project.name)}</OpenProject>
            <p className="links-page__facts">
              {link.project.id} <StatusMark status={link.project.status} /> <span>{link.project.targetYear ?? t('noYear')}</span>
            </p>
            <LinkGround link={link} />
          </li>
        ))}
      </ul>
    </section>
  );
}
