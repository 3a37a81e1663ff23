import { useRef } from 'react';
import { useLocal, useText } from '../app/intl.tsx';
import type { LegendEntry } from '../map/layers/layer.ts';
import { BADGE_ZOOM } from '../map/layers/symbols.ts';
import { legendEntries } from '../map/legend-entries.ts';
import type { Picture } from '../map/picture.ts';
import { Swatch } from '../map/swatch.tsx';
import { sheetTexts } from '../messages/sheet.ts';
import { useView } from '../state/view.ts';
import { useFit } from './use-fit.ts';

/**
 * What the picture's forms and colours mean, as many as its room holds. Where one project is set apart, `only` are the
 * kinds told: what is faded is named as that.
 */
export function MapKey({ picture, only }: { picture: Picture | null; only: readonly string[] | null }) {
  const t = useText(sheetTexts);
  const local = useLocal();
  const { filter } = useView();
  const box = useRef<HTMLUListElement>(null);
  const entries = picture ? entriesOf(picture, only, filter.year !== undefined) : [];
  const { cuts } = useFit(box, entries.length, picture?.url.slice(-40) ?? null);
  const shown = entries.slice(0, entries.length - cuts);
  return (
    <ul className={only ? 'map-key' : 'map-key map-key--long'} ref={box}>
      {picture && only && <li>{t('others')}</li>}
      {shown.map((entry) => (
        <li key={`${entry.group} ${entry.label.vi}`}>
          <Swatch swatch={entry.swatch} />
          {local(entry.label)}
        </li>
      ))}
      {cuts > 0 && <li>{t('otherSigns', { count: cuts })}</li>}
    </ul>
  );
}

/** In a year that is looked at, projects look by their state. From afar a symbol is a dot, whatever its kind. */
function entriesOf({ drawn, position }: Picture, only: readonly string[] | null, byState: boolean): LegendEntry[] {
  const groups = [byState ? 'state' : 'status', 'certainty', 'kind', 'type'] as const;
  const shown = only ? { ...drawn, kind: drawn.kind.filter(({ value }) => only.includes(value)), type: [] } : drawn;
  const isDrawn = ({ group, swatch }: LegendEntry): boolean => {
    if (group === 'certainty') return isCertaintyDrawn(swatch, drawn, only !== null);
    return swatch.form !== 'badge' || position.zoom >= BADGE_ZOOM;
  };
  return groups.flatMap((group) => legendEntries(group, shown)).filter(isDrawn);
}

/** Whether a form of certainty is in the picture. The ring around a symbol is drawn for the project set apart alone. */
function isCertaintyDrawn(swatch: LegendEntry['swatch'], { certainty }: Picture['drawn'], isApart: boolean): boolean {
  const has = (...values: string[]) => certainty.some(({ value }) => values.includes(value));
  if (swatch.form === 'band') return has('corridor');
  if (swatch.form === 'accuracy') return isApart && has('symbol');
  if (swatch.form === 'badge') return has('symbol');
  return has('alignment', 'surveyed');
}
