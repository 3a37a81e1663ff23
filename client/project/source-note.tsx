import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { bases, confidences } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { DocumentDate } from '../parts/document-date.tsx';
import { keepSearch } from '../parts/keep-search.ts';
import { useView } from '../state/view.ts';
import type { ClaimView } from './page-data.ts';
import './source-note.css';
import { projectTexts } from '../messages/project.ts';

/** The answer to "from where?": document, issuer, clause, date, basis, and what else is known of one claim. */
export function SourceNote({ claim }: { claim: ClaimView }) {
  const t = useText(projectTexts);
  const local = useLocal();
  const { lang } = useView();
  const { document, basis } = claim;
  const plan = document.kind === 'plan';
  const rows: [string, ReactNode][] = [
    [t(plan ? 'document' : 'report'), local(document.title)],
    [t('number'), plan && (document.number ?? t('noNumber'))],
    [t(plan ? 'issuer' : 'publisher'), local(document.issuer)],
    [t('clause'), claim.clause],
    [t('date'), <DocumentDate key="date" document={document} explain />],
    [t('speaksOn'), claim.speaksOn && formatDate(claim.speaksOn, lang)],
    [t('basis'), `${local(bases[basis].label)}. ${local(bases[basis].definition)}`],
    [t('inputs'), claim.inputs && local(claim.inputs)],
    [t('confidence'), document.confidence && local(confidences[document.confidence].label)],
    [t('note'), claim.note && local(claim.note)],
  ];
  return (
    <div className="source-note">
      <dl>
        {rows.map(([label, value]) =>
          value ? (
            <div key={label} className="source-note__row">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <p className="source-note__links">
        {document.url && (
          <a href={document.url} target="_blank" rel="noopener noreferrer">
            {t('openSource')} <span aria-hidden="true">↗</span>
            <span className="visually-hidden"> ({t('newTab')})</span>
          </a>
        )}
        <Link to="/documents/$id" params={{ id: document.id }} search={keepSearch}>
          {t('openDocument')}
        </Link>
      </p>
    </div>
  );
}
