import { Link } from '@tanstack/react-router';
import { useText } from '../app/intl.tsx';
import { drawingTexts } from '../messages/drawing.ts';
import { keepSearch } from '../parts/keep-search.ts';

/** Leads to the page that explains how certain a drawing is. */
export function DrawingLink() {
  const t = useText(drawingTexts);
  return (
    <Link to="/about/drawing" search={keepSearch}>
      {t('link')}
    </Link>
  );
}
