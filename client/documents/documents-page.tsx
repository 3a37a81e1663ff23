import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../api.ts';
import { useText } from '../app/intl.tsx';
import { QueryFailure } from '../parts/query-failure.tsx';
import { PlanEntry } from './plan-entry.tsx';
import { ReportTable } from './report-table.tsx';
import './documents.css';
import { documentsTexts } from '../messages/documents.ts';

/** The plans, each with what it is and how much it says, then the public reports. */
export function DocumentsPage() {
  const t = useText(documentsTexts);
  const list = useQuery(useTRPC().documents.list.queryOptions());
  return (
    <div className="documents" aria-busy={list.isPending}>
      <h1>{t('heading')}</h1>
      <p className="documents__intro">{t('intro')}</p>
      {list.isPending && <p>{t('loading')}</p>}
      {list.error && !list.data && <QueryFailure error={list.error} retry={() => void list.refetch()} />}
      {list.data && (
        <>
          <h2>{t('plans')}</h2>
          <ol>
            {list.data
              .filter((d) => d.kind === 'plan')
              .map((plan) => (
                <PlanEntry key={plan.id} plan={plan} />
              ))}
          </ol>
          <h2>{t('reports')}</h2>
          <ReportTable reports={list.data.filter((d) => d.kind === 'report')} />
        </>
      )}
    </div>
  );
}
