import { useQuery } from '@tanstack/react-query';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { FilterInput } from '../../server/inputs/filter.ts';
import { DrawingLink } from '../about/drawing-link.tsx';
import { useTRPC } from '../api.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { mapTexts } from '../messages/map.ts';
import { useShownParks } from '../state/shown-parks.ts';
import { useLookWords } from '../time/use-look-words.ts';
import type { LegendGroup } from './layers/layer.ts';
import { legendEntries } from './legend-entries.ts';
import './legend.css';
import { Swatch } from './swatch.tsx';

const titles = {
  kind: 'legendKind',
  status: 'legendStatus',
  state: 'legendState',
  certainty: 'legendCertainty',
  type: 'legendType',
  parks: 'parks',
  base: 'legendBase',
} as const satisfies Record<LegendGroup, string>;

/** What the map's forms and colours mean, as far as the filter's projects use them. Folds. */
export function Legend({ filter }: { filter: FilterInput }) {
  const t = useText(mapTexts);
  const local = useLocal();
  const look = useLookWords();
  // In a year the colours speak of the state in it, not of the status today.
  const areParksShown = useShownParks().length > 0;
  const groups: readonly LegendGroup[] = [
    ...(areParksShown ? (['parks'] as const) : []),
    filter.year === undefined ? 'status' : 'state',
    'certainty',
    'kind',
    'type',
    'base',
  ];
  const trpc = useTRPC();
  const summary = useQuery(trpc.projects.summary.queryOptions({ filter }));
  return (
    <Disclosure className="map-legend">
      <Heading level={2} className="map-legend__heading">
        <Button slot="trigger" className="map-legend__trigger">
          {t('legend')}
        </Button>
      </Heading>
      <DisclosurePanel className="map-legend__panel">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (axe: scrollable-region-focusable). */}
        <section className="map-legend__scroll" tabIndex={0} aria-label={t('legend')}>
          {groups.map((group) => (
            <section key={group}>
              <h3 className="map-legend__title">{t(titles[group], { look })}</h3>
              {group === 'certainty' && <DrawingLink />}
              <ul>
                {legendEntries(group, summary.data?.facets).map((entry) => (
                  <li key={entry.label.vi} className="map-legend__entry">
                    <span className="map-legend__swatch">
                      <Swatch swatch={entry.swatch} />
                    </span>
                    {local(entry.label)}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      </DisclosurePanel>
    </Disclosure>
  );
}
