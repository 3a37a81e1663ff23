import type { ExpressionSpecification } from 'maplibre-gl';
import { keysOf, kinds, projectTypes } from '../../../db/vocabulary.ts';
import { fading, isSymbol, kindIn, lineKinds } from '../expressions.ts';
import type { AtlasLayer, LegendEntry } from './layer.ts';

/** Images are drawn when they are first asked for (`client/map/badge.ts`), by this name. */
const badge: ExpressionSpecification = ['concat', 'badge:', ['get', 'kind'], ':', ['get', 'status'], ':', ['get', 'type']];

/** Projects of which only the area is known, and sites: the kind's glyph in a badge of the status. */
export const symbols: AtlasLayer = {
  draw: () => [
    {
      id: 'symbols',
      type: 'symbol',
      source: 'projects',
      'source-layer': 'projects',
      filter: ['any', isSymbol, ['!', kindIn(lineKinds)]],
      layout: {
        'icon-image': badge,
        'icon-size': ['interpolate', ['linear'], ['zoom'], 4, 0.45, 6, 0.58, 8, 0.78, 10, 0.95, 14, 1.1],
        // A project is never left out for want of room: the map is always equal to the list.
        'icon-allow-overlap': true,
        'icon-ignore-placement': false,
        'symbol-z-order': 'viewport-y',
      },
      paint: { 'icon-opacity': fading(1) },
    },
  ],
  legend: [
    ...keysOf(kinds)
      .filter((kind) => kinds[kind].form === 'site')
      .map(
        (kind): LegendEntry => ({
          group: 'kind',
          label: kinds[kind].label,
          swatch: { form: 'badge', kind, status: 'not-stated', type: 'project' },
          facet: [kind],
        }),
      ),
    ...keysOf(projectTypes).map(
      (type): LegendEntry => ({
        group: 'type',
        label: projectTypes[type].label,
        swatch: { form: 'badge', kind: 'national-road', status: 'not-stated', type },
        facet: [type],
      }),
    ),
    {
      group: 'certainty',
      label: { vi: 'Ký hiệu: chỉ biết địa bàn', en: 'Symbol: only the area is known', zh: '符号：仅知所在区域' },
      swatch: { form: 'badge', kind: 'industrial-park', status: 'preparation', type: 'project' },
    },
  ],
};
