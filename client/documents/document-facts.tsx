import type { ReactNode } from 'react';
import { confidences, ranks } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { documentsTexts } from '../messages/documents.ts';
import { DocumentDate } from '../parts/document-date.tsx';
import { ReportLink } from '../report/report-link.tsx';
import type { DocumentRow } from './document-data.ts';
import { ShowProjects } from './show-projects.tsx';
import { SourceAddress } from './source-address.tsx';

/** The head of a document's page: what it is called and all that the catalogue holds about it. */
export function DocumentFacts({ document }: { document: DocumentRow }) {
  const t = useText(documentsTexts);
  const local = useLocal();
  const plan = document.kind === 'plan';
  const rows: [string, ReactNode][] = [
    [t(plan ? 'issuer' : 'publisher'), local(document.issuer)],
    [t('rank'), plan && local(ranks[document.rank].label)],
    [t('date'), <DocumentDate key="date" document={document} explain />],
    [t('confidence'), document.confidence && local(confidences[document.confidence].label)],
    [t('address'), document.url && <SourceAddress key="address" url={document.url} />],
    [t('note'), document.note && local(document.note)],
  ];
  return (
    <header>
      <p className="documents__number">
        <span className="documents__id">{document.id}</span> {plan && (document.number ?? <span className="not-stated">{t('noNumber')}</span>)}
      </p>
      <h1 className={plan ? undefined : 'documents__report-title'}>{local(document.title)}</h1>
      <dl className="documents__facts">
        {rows.map(([label, value]) =>
          value ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <p className="documents__counts">
        {t('countProjects', { count: document.projects })} · {t('countClaims', { count: document.claims })} · <ShowProjects document={document.id} />
        {document.province && (
          <>
            {' · '}
            <ReportLink place={document.province} ofPlan />
          </>
        )}
      </p>
    </header>
  );
}
