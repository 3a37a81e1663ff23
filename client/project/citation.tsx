import { bases } from '../../db/vocabulary.ts';
import { useLocal } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { useView } from '../state/view.ts';
import type { ClaimView } from './page-data.ts';

/** A source in a few words: "LS II.2.1" for a plan, publisher and date for a report; its basis where it is not `stated`. */
export function Citation({ claim }: { claim: Pick<ClaimView, 'document' | 'clause' | 'basis'> }) {
  const local = useLocal();
  const { lang } = useView();
  const { document, clause, basis } = claim;
  // A report is always `reported` unless something was deduced from it: only then does the basis add a word.
  const plain = document.kind === 'plan' ? 'stated' : 'reported';
  const place = document.kind === 'plan' ? [document.id, clause] : [local(document.issuer), document.dated && formatDate(document.dated, lang)];
  return (
    <span className="citation">
      {place.filter(Boolean).join(' ')}
      {basis !== plain && ` · ${local(bases[basis].label).toLocaleLowerCase(lang)}`}
    </span>
  );
}
