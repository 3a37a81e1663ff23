import { Link } from '@tanstack/react-router';
import { useLocal, useText } from '../app/intl.tsx';
import { changesTexts } from '../messages/changes.ts';
import { keepSearch } from '../parts/keep-search.ts';
import { Citation } from '../project/citation.tsx';
import type { Change } from './use-changes.ts';

/** The document, clause or report behind what the later day says; where that says nothing any more, it is said. */
export function ChangeSource({ change: { after } }: { change: Change }) {
  const t = useText(changesTexts);
  const local = useLocal();
  const source = after?.source;
  if (!source) return <span className="change-row__source">{t('withdrawn')}</span>;
  return (
    <span className="change-row__source">
      <span className="visually-hidden">{t('source')}: </span>
      <Link to="/documents/$id" params={{ id: source.document.id }} search={keepSearch} title={local(source.document.title)}>
        <Citation claim={source} />
      </Link>
    </span>
  );
}
