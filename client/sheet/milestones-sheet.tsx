import { Link } from '@tanstack/react-router';
import { useText } from '../app/intl.tsx';
import { useHead } from '../app/use-document-head.ts';
import { sheetTexts } from '../messages/sheet.ts';
import { shellTexts } from '../messages/shell.ts';
import { withoutMilestone } from '../milestones/milestone-filter.ts';
import { useDue } from '../milestones/use-due.ts';
import { useTargets } from '../milestones/use-targets.ts';
import { keepSearch } from '../parts/keep-search.ts';
import { QueryFailure } from '../parts/query-failure.tsx';
import { useView } from '../state/view.ts';
import { MilestonesPaper } from './milestones-paper.tsx';
import { Paper } from './paper.tsx';
import { Pinned } from './pinned.tsx';
import { useScopeName } from './use-scope-name.ts';

/** One A4 page of the leaders' page: of the provinces and agencies of the address, or of the whole country. */
export function MilestonesSheet() {
  return (
    <Pinned>
      <Sheet />
    </Pinned>
  );
}

function Sheet() {
  const t = useText(sheetTexts);
  const shell = useText(shellTexts);
  const scope = withoutMilestone(useView().filter);
  const title = t('leadersTitle', { place: useScopeName(scope) });
  const [first, second, targets] = [useDue(2026), useDue(2030), useTargets()];
  useHead([title, shell('title')].join(' · '));
  const back = (
    <Link className="action" to="/milestones" search={keepSearch}>
      {t('backToMilestones')}
    </Link>
  );
  // While another day or province is fetched, the page must not be printed with the last one's figures.
  const isOld = [first, second, targets].some((query) => query.isPlaceholderData);
  if (first.data && second.data && targets.data && !isOld)
    return <MilestonesPaper back={back} title={title} scope={scope} rows={{ 2026: first.data, 2030: second.data }} targets={targets.data} />;
  const failed = [first, second, targets].find((query) => query.error);
  return (
    <Paper back={back} address={null} isReady={false} paper={null}>
      {failed ? <QueryFailure error={failed.error} retry={() => void failed.refetch()} /> : <p className="paper__wait">{shell('loading')}</p>}
    </Paper>
  );
}
