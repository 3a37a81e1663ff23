import { useText } from '../app/intl.tsx';
import { listTexts } from '../messages/list.ts';
import { useView } from '../state/view.ts';
import { useProjects } from './use-projects.ts';
import { useSummary } from './use-summary.ts';

/** Below the rows while the catalogue has more of them than one page. */
export function ListEnd() {
  const t = useText(listTexts);
  const { sort } = useView();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useProjects();
  const { data: summary } = useSummary();
  if (!hasNextPage) return null;
  const loaded = data?.pages.reduce((sum, page) => sum + page.rows.length, 0) ?? 0;
  return (
    <div className="project-list__note">
      <p>
        {summary && t('loadedOf', { loaded, total: summary.count })} {sort !== 'catalogue' && t('sortedPart')}
      </p>
      <button type="button" className="action action--framed" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {t('more')}
      </button>
    </div>
  );
}
