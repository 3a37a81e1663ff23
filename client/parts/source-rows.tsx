import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Source } from '../../db/parks/park.ts';
import { bases, confidences } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { projectTexts } from '../messages/project.ts';
import { useView } from '../state/view.ts';
import { DocumentDate } from './document-date.tsx';
import { keepSearch } from './keep-search.ts';
import './source-note.css';

/** Where a value comes from; without a basis where it is none of a project's. */
export type GivenSource = Omit<Source, 'basis'> & { basis: Source['basis'] | null };
type Props = {
  source: GivenSource;
  /** Of a plan, where it is known. */
  number?: string | undefined;
};

/** The answer to "from where?": document or page, issuer, clause, date, basis, and what else is known of one value. */
export function SourceRows({ source, number }: Props) {
  const t = useText(projectTexts);
  const local = useLocal();
  const { lang } = useView();
  const { document, title, issuer, clause, url, dated, datedAfter, undated, confidence, basis, on, note, inputs } = source;
  const isPlan = clause !== null;
  const rows: [string, ReactNode][] = [
    [t(isPlan ? 'document' : 'report'), local(title)],
    [t('number'), number],
    [t(isPlan ? 'issuer' : 'publisher'), local(issuer)],
    [t('clause'), clause],
    [t('date'), <DocumentDate key="date" document={{ dated, datedAfter, undated }} explain />],
    [t('speaksOn'), on && formatDate(on, lang)],
    [t('basis'), basis && t('basisOf', { label: local(bases[basis].label), definition: local(bases[basis].definition) })],
    [t('inputs'), inputs && local(inputs)],
    [t('confidence'), confidence && local(confidences[confidence].label)],
    [t('note'), note && local(note)],
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
        {url && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {t('openSource')} <span aria-hidden="true">↗</span>
            <span className="visually-hidden"> ({t('newTab')})</span>
          </a>
        )}
        {document && (
          <Link to="/documents/$id" params={{ id: document }} search={keepSearch}>
            {t('openDocument')}
          </Link>
        )}
      </p>
    </div>
  );
}
