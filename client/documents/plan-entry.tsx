import { Link } from '@tanstack/react-router';
import { ranks } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { documentsTexts } from '../messages/documents.ts';
import { DocumentDate } from '../parts/document-date.tsx';
import { keepSearch } from '../parts/keep-search.ts';
import type { DocumentRow } from './document-data.ts';
import { ShowProjects } from './show-projects.tsx';

/** One plan: number, title, who issued it and when, and how much it says. */
export function PlanEntry({ plan }: { plan: DocumentRow }) {
  const t = useText(documentsTexts);
  const local = useLocal();
  return (
    <li className="documents__plan">
      <p className="documents__number">
        <span className="documents__id">{plan.id}</span> {plan.number ?? <span className="not-stated">{t('noNumber')}</span>}
      </p>
      <h3>
        <Link to="/documents/$id" params={{ id: plan.id }} search={keepSearch}>
          {local(plan.title)}
        </Link>
      </h3>
      <p>
        {local(plan.issuer)} · {local(ranks[plan.rank].label)} · <DocumentDate document={plan} explain />
      </p>
      {plan.note && <p className="documents__note">{local(plan.note)}</p>}
      <p className="documents__counts">
        {t('countProjects', { count: plan.projects })} · {t('countClaims', { count: plan.claims })} · <ShowProjects document={plan.id} />
      </p>
    </li>
  );
}
