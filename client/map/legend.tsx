import { lazy, useId, useState } from 'react';
import type { FilterInput } from '../../server/inputs/filter.ts';
import { useText } from '../app/intl.tsx';
import { mapTexts } from '../messages/map.ts';
import { Late } from '../parts/late.tsx';
import './legend.css';

const LegendGroups = lazy(async () => ({ default: (await import('./legend-groups.tsx')).LegendGroups }));

/** The map's legend. Folds. */
export function Legend({ filter }: { filter: FilterInput }) {
  const t = useText(mapTexts);
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <div className="map-legend" data-expanded={open || undefined}>
      <h2 className="map-legend__heading">
        <button type="button" className="map-legend__trigger" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
          {t('legend')}
        </button>
      </h2>
      <div className="map-legend__panel" id={panel} hidden={!open}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (axe: scrollable-region-focusable). */}
        <section className="map-legend__scroll" tabIndex={0} aria-label={t('legend')}>
          <Late wait={<p>…</p>}>{open && <LegendGroups filter={filter} />}</Late>
        </section>
      </div>
    </div>
  );
}
