import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTRPC } from '../api.ts';
import { useText } from '../app/intl.tsx';
import { keepSearch } from '../parts/keep-search.ts';
import { QueryFailure } from '../parts/query-failure.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { GivenClaims } from './given-claims.tsx';
import './documents.css';
import { documentsTexts } from '../messages/documents.ts';

/** One document: what it is, and every claim it gives, by clause and project. */
export function DocumentPage() {
  const t = useText(documentsTexts);
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const page = useQuery(useTRPC().documents.page.queryOptions({ id }));
  return (
    <div className="documents" aria-busy={page.isPending}>
      <p className="documents__back">
        <Link to="/documents" search={keepSearch}>
          <span aria-hidden="true">← </span>
          {t('backToAll')}
        </Link>
      </p>
      {page.isPending && <p>{t('loading')}</p>}
      {page.error && !page.data && <QueryFailure error={page.error} notFound={t('unknown', { id })} retry={() => void page.refetch()} />}
      {page.data && (
        <>
          <DocumentFacts document={page.data} />
          <GivenClaims given={page.data.given} plan={page.data.kind === 'plan'} />
        </>
      )}
    </div>
  );
}
