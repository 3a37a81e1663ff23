import { useText } from '../app/intl.tsx';
import { parksTexts } from '../messages/parks.ts';
import { useView } from '../state/view.ts';
import { withoutCriteria } from './choices.ts';
import { changed } from './search-change.ts';
import type { ParksPage } from './use-parks.ts';

/** No park: says so, and what to take away to see some. */
export function NoParks({ unknown }: { unknown: ParksPage['unknown'] }) {
  const t = useText(parksTexts);
  const { parks, setParks } = useView();
  const isDropping = unknown.treatment === 'dropped' && unknown.parks > 0;
  return (
    <div className="parks-page__wait" role="status">
      <p>{t('empty')}</p>
      {isDropping && (
        <p>
          {t('emptyUnknown', { count: unknown.parks })}{' '}
          <button type="button" className="action" onClick={() => setParks(changed(parks, { unknown: undefined }) ?? parks)}>
            {t('keep')}
          </button>
        </p>
      )}
      <button type="button" className="action action--framed" onClick={() => setParks(withoutCriteria(parks))}>
        {t('clearAll')}
      </button>
    </div>
  );
}
