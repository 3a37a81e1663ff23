import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { DrawingLink } from '../about/drawing-link.tsx';
import { useTRPC } from '../api.ts';
import { useText } from '../app/intl.tsx';
import { HealthLink } from '../health/health-link.tsx';
import { QueryFailure } from '../parts/query-failure.tsx';
import { useView } from '../state/view.ts';
import { CertaintyTable } from './certainty-table.tsx';
import { Counted } from './counted.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { Definitions } from './definitions.tsx';
import { MilestoneTable } from './milestone-table.tsx';
import { Sources } from './sources.tsx';
import './coverage.css';
import { coverageTexts } from '../messages/coverage.ts';

/** How much of each field the documents state under the filter of the address, and what the atlas's words mean. */
export function CoveragePage() {
  const t = useText(coverageTexts);
  const { filter } = useView();
  const coverage = useQuery(useTRPC().projects.coverage.queryOptions({ filter }, { placeholderData: keepPreviousData }));
  return (
    <div className="coverage" aria-busy={coverage.isPending}>
      <h1>{t('heading')}</h1>
      <p className="coverage__intro">{t('intro')}</p>
      {coverage.isPending && <p>{t('loading')}</p>}
      {coverage.error && !coverage.data && <QueryFailure error={coverage.error} retry={() => void coverage.refetch()} />}
      {coverage.data && <Counted total={coverage.data.total} />}
      {coverage.data && coverage.data.total > 0 && (
        <>
          <h2>{t('fields')}</h2>
          <CoverageTable coverage={coverage.data} />
          <p className="coverage__note">{t('allNote')}</p>
          <h2>{t('milestones')}</h2>
          <MilestoneTable coverage={coverage.data} />
          <h2>{t('certainty')}</h2>
          <CertaintyTable coverage={coverage.data} />
        </>
      )}
      <Definitions />
      <p className="coverage__note">
        <DrawingLink /> · <HealthLink />
      </p>
      <Sources />
    </div>
  );
}
