import { bases } from '../../db/vocabulary.ts';
import { useLocal } from '../app/intl.tsx';
import { DocumentDate } from '../parts/document-date.tsx';
import { useView } from '../state/view.ts';
import type { ClaimView } from './page-data.ts';

/** A source in a few words: "LS II.2.1" for a plan, publisher and date for a report; its basis where that is not the plain one. */
export function Citation({ claim }: { claim: Pick<ClaimView, 'document' | 'clause' | 'basis'> }) {
  const local = useLocal();
  const { lang } = useView();
  const { document, clause, basis } = claim;
  const isPlan = document.kind === 'plan';
  // A report is always `reported` unless something was deduced from it: only then does the basis add a word.
  const plain = isPlan ? 'stated' : 'reported';
  return (
    <span className="citation">
      {isPlan ? [document.id, clause].filter(Boolean).join(' ') : shortName(local(document.issuer))}
      {!isPlan && ' '}
      {!isPlan && <DocumentDate document={document} />}
      {basis !== plain && ` · ${local(bases[basis].label).toLocaleLowerCase(lang)}`}
    </span>
  );
}

/** A publisher without what its name explains in brackets; the open source tells it in full. */
function shortName(publisher: string): string {
  return publisher.replace(/\s*[（(].*$/, '');
}
