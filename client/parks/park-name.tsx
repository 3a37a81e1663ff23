import { states } from '../../db/time-vocabulary.ts';
import { kinds } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { parksTexts } from '../messages/parks.ts';
import { StatusMark } from '../parts/status-mark.tsx';
import { listed } from '../project/listed.ts';
import { setHovered } from '../state/hover.ts';
import { useView } from '../state/view.ts';
import { ParkDot } from './park-dot.tsx';
import type { ParkRow } from './use-parks.ts';

/** A park's name, which opens what is known of it; its kind and province; whether it is only mapped; what of what was asked nobody states. */
export function ParkName({ row, isOpen, onToggle }: { row: ParkRow; isOpen: boolean; onToggle: () => void }) {
  const t = useText(parksTexts);
  const local = useLocal();
  const { lang } = useView();
  const { id, name, kind, origin, state, provinces, unknown } = row;
  const places = provinces['2025'].length > 0 ? provinces['2025'] : provinces['2024'];
  return (
    <th scope="row" className="parks-table__name">
      <button type="button" aria-expanded={isOpen} onClick={onToggle} onFocus={() => setHovered(id)} onBlur={() => setHovered(null)}>
        <ParkDot origin={origin} /> {local(name)}
      </button>
      <small>
        {[
          local(kinds[kind].label),
          listed(
            places.map((place) => local(place.name)),
            lang,
            ', ',
          ),
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
      <small>
        <StatusMark status={states[state].look} word={false} /> {local(states[state].label)}
        {origin === 'existing' && (
          <span className="parks-table__existing" title={t('existingHint')}>
            {t('existing')}
          </span>
        )}
      </small>
      {unknown.length > 0 && (
        <small className="parks-table__unknown">
          {t('unknownOf', {
            what: listed(
              unknown.map((field) => t(field).toLocaleLowerCase(lang)),
              lang,
              ', ',
            ),
          })}
        </small>
      )}
    </th>
  );
}
