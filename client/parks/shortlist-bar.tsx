import { Link } from '@tanstack/react-router';
import { useText } from '../app/intl.tsx';
import { shortlistTexts } from '../messages/shortlist.ts';
import { Cross } from '../parts/cross.tsx';
import { MAX_SHORTLIST } from '../state/shortlist.ts';
import { useView } from '../state/view.ts';
import { keepParks } from './keep-parks.ts';
import './shortlist-bar.css';

/** The parks put aside, each removable, and the way to their comparison; nothing while there are none. `nameOf`: what an id is called, where that is known. */
export function ShortlistBar({ nameOf }: { nameOf: (id: string) => string | undefined }) {
  const t = useText(shortlistTexts);
  const { shortlist, toggleShortlist, setShortlist } = useView();
  if (shortlist.length === 0) return null;
  return (
    <section className="shortlist-bar" aria-label={t('heading')}>
      <p className="shortlist-bar__count" role="status">
        {t('count', { count: shortlist.length, max: MAX_SHORTLIST })}
      </p>
      <ul className="shortlist-bar__parks">
        {shortlist.map((id) => (
          <li key={id}>
            <button type="button" className="shortlist-bar__park" onClick={() => toggleShortlist(id)}>
              <span className="visually-hidden">{t('remove', { name: nameOf(id) ?? id })}</span>
              <span className="shortlist-bar__name" aria-hidden="true">
                {nameOf(id) ?? id}
              </span>
              <Cross />
            </button>
          </li>
        ))}
      </ul>
      <div className="shortlist-bar__ways">
        <button type="button" className="action" onClick={() => setShortlist([])}>
          {t('clear')}
        </button>
        <Link className="shortlist-bar__compare" to="/parks/compare" search={keepParks}>
          {t('compare')} ({shortlist.length})
        </Link>
      </div>
    </section>
  );
}
