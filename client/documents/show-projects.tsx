import { Link } from '@tanstack/react-router';
import { useText } from '../app/intl.tsx';
import { documentsTexts } from '../messages/documents.ts';
import { withFilter } from '../parts/keep-search.ts';

/** A link to the map and list, narrowed to the projects that a document speaks of. */
export function ShowProjects({ document }: { document: string }) {
  const t = useText(documentsTexts);
  return (
    <Link to="/" search={withFilter(({ asOf }) => ({ document: [document], asOf }))}>
      {t('showProjects')}
    </Link>
  );
}
