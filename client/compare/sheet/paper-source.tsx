import type { Source } from '../../../db/parks/park.ts';
import { useLocal, useText } from '../../app/intl.tsx';
import { compareTexts } from '../../messages/compare.ts';
import { DocumentDate } from '../../parts/document-date.tsx';

/** A source in a few words: «LS II.2.1» for a plan, publisher and date for a report, or that it is measured on the map. */
export function PaperSource({ source }: { source: Source }) {
  const t = useText(compareTexts);
  const local = useLocal();
  const { document, clause, issuer } = source;
  return (
    <span className="paper__note compare-paper__source">
      {document === null ? (
        t('measured')
      ) : clause !== null ? (
        `${document} ${clause}`
      ) : (
        <>
          {local(issuer).replace(/\s*[（(].*$/, '')} <DocumentDate document={source} />
        </>
      )}
    </span>
  );
}
