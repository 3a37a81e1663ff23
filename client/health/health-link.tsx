import { Link } from '@tanstack/react-router';
import { useText } from '../app/intl.tsx';
import { healthTexts } from '../messages/health.ts';
import { keepSearch } from '../parts/keep-search.ts';

/** Leads to the page that tells by what rules a promise is judged. */
export function HealthLink() {
  const t = useText(healthTexts);
  return (
    <Link to="/about/health" search={keepSearch}>
      {t('rules')}
    </Link>
  );
}
