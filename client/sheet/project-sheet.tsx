import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTRPC } from '../api.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { useHead } from '../app/use-document-head.ts';
import { projectTexts } from '../messages/project.ts';
import { sheetTexts } from '../messages/sheet.ts';
import { shellTexts } from '../messages/shell.ts';
import { keepSearch } from '../parts/keep-search.ts';
import { QueryFailure } from '../parts/query-failure.tsx';
import { lookOf } from '../state/look.ts';
import { usePathname, useView } from '../state/view.ts';
import { Paper } from './paper.tsx';
import { Pinned } from './pinned.tsx';
import { ProjectPaper } from './project-paper.tsx';

/** One A4 page of a project, as it is known on the day of the address. */
export function ProjectSheet() {
  const pathname = usePathname();
  const id = /^\/projects\/([^/]+)\/sheet/.exec(pathname)?.[1];
  // While a reader goes to another view, the path is that view's already.
  if (id === undefined) return null;
  return (
    <Pinned>
      <Sheet key={id} id={decodeURIComponent(id)} />
    </Pinned>
  );
}

function Sheet({ id }: { id: string }) {
  const t = useText(sheetTexts);
  const tp = useText(projectTexts);
  const shell = useText(shellTexts);
  const local = useLocal();
  const { filter } = useView();
  const page = useQuery(useTRPC().projects.page.queryOptions({ id, ...lookOf(filter) }));
  useHead([page.data ? local(page.data.name) : id, t('title'), shell('title')].join(' · '));
  const back = (
    <Link className="action" to="/projects/$id" params={{ id }} search={keepSearch}>
      {t('back')}
    </Link>
  );
  if (page.data) return <ProjectPaper page={page.data} back={back} />;
  return (
    <Paper back={back} address={null} isReady={false} paper={null}>
      {page.isPending ? (
        <p className="paper__wait">{tp('loading', { id })}</p>
      ) : (
        <QueryFailure error={page.error} notFound={tp('unknown', { id })} retry={() => void page.refetch()} />
      )}
    </Paper>
  );
}
