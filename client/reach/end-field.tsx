import { useLocal, useText } from '../app/intl.tsx';
import { facilitiesTexts } from '../messages/facilities.ts';
import { reachTexts } from '../messages/reach.ts';
import type { MarkedPoint } from '../state/marked-point.ts';
import { useView } from '../state/view.ts';
import { usePlaces } from './use-reach.ts';

/** Degrees: a tenth of a metre, as the address has it. */
const SAME = 1e-6;
const kinds = ['gate', 'capital', 'seaport', 'airport', 'station'] as const;

/** One end of a way: a place by its name, or the point that was taken from the map. */
export function EndField({ end, at, onChange }: { end: 'from' | 'to'; at: MarkedPoint | undefined; onChange: (at: MarkedPoint) => void }) {
  const t = useText(reachTexts);
  const tf = useText(facilitiesTexts);
  const local = useLocal();
  const { lang } = useView();
  const places = usePlaces();
  const chosen = at && places.find((p) => Math.abs((p.at[0] ?? 0) - at.lon) < SAME && Math.abs((p.at[1] ?? 0) - at.lat) < SAME);
  const order = new Intl.Collator(lang);
  return (
    <label className="reach-panel__end">
      <span className="reach-panel__letter" aria-hidden="true">
        {end === 'from' ? 'A' : 'B'}
      </span>
      <span className="visually-hidden">{t(end)}</span>
      <select
        value={chosen?.id ?? ''}
        onChange={({ target }) => {
          const place = places.find(({ id }) => id === target.value);
          if (place) onChange({ lon: place.at[0] ?? 0, lat: place.at[1] ?? 0 });
        }}
      >
        <option value="">{at && !chosen ? t('pointAt', { lat: at.lat.toFixed(4), lon: at.lon.toFixed(4) }) : t('choosePlace')}</option>
        {kinds.map((kind) => (
          <optgroup key={kind} label={tf(`${kind}s`)}>
            {places
              .filter((p) => p.kind === kind)
              .toSorted((a, b) => order.compare(local(a.name), local(b.name)))
              .map((p) => (
                <option key={p.id} value={p.id}>
                  {local(p.name)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
