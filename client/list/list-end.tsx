import { useText } from '../app/intl.tsx';
import { formatNumber } from '../format.ts';
import { listTexts } from '../messages/list.ts';
import { shellTexts } from '../messages/shell.ts';
import { useView } from '../state/view.ts';
import type { Projects } from './use-projects.ts';

/** Below the rows: that more of them come, that they did not, or that there are no more. @param total -1 while unknown */
export function ListEnd({ projects, loaded, total }: { projects: Projects; loaded: number; total: number }) {
  const t = useText(listTexts);
  const shell = useText(shellTexts);
  const { lang } = useView();
  const { hasNextPage, isFetchNextPageError, isFetchPreviousPageError, refetch } = projects;
  if (isFetchNextPageError || isFetchPreviousPageError)
    return (
      <div className="project-list__note" role="alert">
        <p>{shell('failed')}</p>
        <button type="button" className="action action--framed" onClick={() => void refetch()}>
          {shell('retry')}
        </button>
      </div>
    );
  const numbers = { loaded: formatNumber(loaded, lang), total: formatNumber(total, lang) };
  return (
    <p className="project-list__note" role="status">
      {!hasNextPage ? t('end', { count: loaded }) : total < 0 ? shell('loading') : t('loadedOf', numbers)}
    </p>
  );
}
