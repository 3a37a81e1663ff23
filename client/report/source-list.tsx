import { Link } from '@tanstack/react-router';
import { useLocal } from '../app/intl.tsx';
import { SourceAddress } from '../documents/source-address.tsx';
import { DocumentDate } from '../parts/document-date.tsx';
import { keepSearch } from '../parts/keep-search.ts';
import { sourceAnchor } from './citation.tsx';
import type { Report } from './use-report.ts';

/** Every document and report cited, under the number by which it is. */
export function SourceList({ sources }: { sources: Report['sources'] }) {
  const local = useLocal();
  return (
    <ol className="report__sources">
      {sources.map((source, i) => (
        <li key={source.id} id={sourceAnchor(i + 1)}>
          {source.number ?? ''} {local(source.issuer)}, <DocumentDate document={source} />:{' '}
          <Link to="/documents/$id" params={{ id: source.id }} search={keepSearch}>
            {local(source.title)}
          </Link>{' '}
          {source.url && <SourceAddress url={source.url} />}
        </li>
      ))}
    </ol>
  );
}
