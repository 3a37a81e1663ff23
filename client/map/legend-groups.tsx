import { useQuery } from '@tanstack/react-query';
import type { FilterInput } from '../../server/inputs/filter.ts';
import { DrawingLink } from '../about/drawing-link.tsx';
import { useTRPC } from '../api.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { mapTexts } from '../messages/map.ts';
import { useShownParks } from '../state/shown-parks.ts';
import { useLookWords } from '../time/use-look-words.ts';
import type { LegendGroup } from './layers/layer.ts';
import { legendEntries } from './legend-entries.ts';
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

/** What the map's forms and colours mean, as far as the filter's projects use them. */
export function LegendGroups({ filter }: { filter: FilterInput }) {
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
  const summary = useQuery(useTRPC().projects.summary.queryOptions({ filter }));
  return groups.map((group) => (
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
  ));
}
