import { Link } from '@tanstack/react-router';
import { useText } from '../app/intl.tsx';
import { sheetTexts } from '../messages/sheet.ts';
import { keepSearch } from '../parts/keep-search.ts';

/** From a project's page to its page for paper. */
export function SheetLink({ id }: { id: string }) {
  const t = useText(sheetTexts);
  return (
    <Link className="action sheet-link" to="/projects/$id/sheet" params={{ id }} search={keepSearch}>
      {t('open')}
    </Link>
  );
}
