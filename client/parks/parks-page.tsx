import { useEffect, useEffectEvent, useMemo } from 'react';
import { useText } from '../app/intl.tsx';
import { parksTexts } from '../messages/parks.ts';
import { showOnMap } from '../state/page-marks.ts';
import { type ParkMark, useParksOnMap } from '../state/shown-parks.ts';
import { useView } from '../state/view.ts';
import { useLookWords } from '../time/use-look-words.ts';
import { CriteriaBar } from './criteria-bar.tsx';
import { CriteriaChips } from './criteria-chips.tsx';
import { boxOf } from './park-box.ts';
import './parks-page.css';
import { ParksResult } from './parks-result.tsx';
import { ShortlistBar } from './shortlist-bar.tsx';
import { UnknownSwitch } from './unknown-switch.tsx';
import { useParkNames } from './use-park-names.ts';
import { useParks } from './use-parks.ts';
import { WeightsFold } from './weights-fold.tsx';

/** Where to build: parks by criteria and weights on the network of a year, as a table and, beside it, on the map. */
export function ParksPage() {
  const t = useText(parksTexts);
  const { lang, park } = useView();
  const found = useParks();
  const look = useLookWords();
  const { data } = found;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  const first = data?.pages[0];
  const marks = useMemo(
    () =>
      rows.map(({ id, name, kind, origin, at }): ParkMark => {
        const properties = { id, name: name[lang], kind, type: 'project' as const, status: 'not-stated' as const, origin, open: id === park };
        return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: at } };
      }),
    [rows, lang, park],
  );
  useParksOnMap(marks);
  const hasCome = rows.length > 0;
  const showOpen = useEffectEvent(() => {
    const open = rows.find(({ id }) => id === park);
    if (open) showOnMap(boxOf(open), false);
  });
  useEffect(() => {
    // What the address has open is brought into view once; then the map is the reader's.
    if (hasCome) showOpen();
  }, [hasCome]);
  const nameOf = useParkNames(rows, first !== undefined && !found.hasNextPage);
  return (
    <div className="parks-page" aria-busy={found.isFetching}>
      <header className="parks-page__head">
        <h1>{t('heading')}</h1>
        <p className="parks-page__note">{t('intro', { look: look.toLocaleLowerCase(lang) })}</p>
        <CriteriaBar facets={first?.facets} />
        <CriteriaChips />
        {first && <UnknownSwitch unknown={first.unknown} />}
        <WeightsFold />
      </header>
      <ParksResult found={found} rows={rows} />
      <ShortlistBar nameOf={nameOf} />
    </div>
  );
}
