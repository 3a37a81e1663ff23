import { Link } from '@tanstack/react-router';
import { keepSearch } from '../parts/keep-search.ts';
import { useText } from './intl.tsx';
import './not-found.css';
import { shellTexts } from '../messages/shell.ts';

/** What an address that is no view shows; the frame and the map stay around it. */
export function NotFound() {
  const t = useText(shellTexts);
  return (
    <div className="not-found">
      <h1>{t('notFound')}</h1>
      <p>
        <Link to="/" search={keepSearch}>
          {t('backToMap')}
        </Link>
      </p>
    </div>
  );
}
