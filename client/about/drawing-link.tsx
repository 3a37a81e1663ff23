import { Link } from '@tanstack/react-router';
import { useText } from '../app/intl.tsx';
import { keepSearch } from '../parts/keep-search.ts';

/** Leads to the page that explains how certain a drawing is. */
export function DrawingLink() {
  const t = useText('drawing');
  return (
    <Link to="/about/drawing" search={keepSearch}>
      {t('link')}
    </Link>
  );
}
