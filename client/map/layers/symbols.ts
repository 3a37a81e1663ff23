import type { ExpressionSpecification } from 'maplibre-gl';
import { keysOf, kinds, projectTypes } from '../../../db/vocabulary.ts';
import { colours } from '../colours.ts';
import { all, fading, isSymbol, kindIn, lineKinds, lookKey, statusColour } from '../expressions.ts';
import type { AtlasLayer, LegendEntry } from './layer.ts';

/** Images are drawn when they are first asked for (`client/map/badge.ts`), by this name. */
const badge: ExpressionSpecification = ['concat', 'badge:', ['get', 'kind'], ':', lookKey, ':', ['get', 'type']];

/** From this zoom on a symbol has room for its badge; from farther away it is a dot. */
export const BADGE_ZOOM = 7;
const filter = all(['any', isSymbol, ['!', kindIn(lineKinds)]]);

/** The same projects from afar: dots in the colour of the status. */
export const symbolDots: AtlasLayer = {
  draw: () => [
    {
      id: 'symbol-dots',
      type: 'circle',
      source: 'projects',
      'source-layer': 'projects',
      maxzoom: BADGE_ZOOM,
      filter,
      // A stated status lies above one that nobody states.
      layout: { 'circle-sort-key': ['match', lookKey, 'not-stated', 0, 1] },
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 2.4, BADGE_ZOOM, 5],
        'circle-color': statusColour,
        'circle-opacity': fading(1),
        'circle-stroke-color': colours.ink,
        'circle-stroke-width': 0.9,
        'circle-stroke-opacity': fading(1),
      },
    },
  ],
};

/** Projects of which only the area is known, and sites: the kind's glyph in a badge of the status. */
export const symbols: AtlasLayer = {
  draw: () => [
    {
      id: 'symbols',
      type: 'symbol',
      source: 'projects',
      'source-layer': 'projects',
      minzoom: BADGE_ZOOM,
      filter,
      layout: {
        'icon-image': badge,
        'icon-size': ['interpolate', ['linear'], ['zoom'], BADGE_ZOOM, 0.64, 8, 0.78, 10, 0.95, 14, 1.1],
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
      label: {
        vi: 'Ký hiệu (từ xa là chấm): chỉ biết địa bàn',
        en: 'Symbol (a dot from afar): only the area is known',
        zh: '符号（远观为圆点）：仅知所在区域',
      },
      swatch: { form: 'badge', kind: 'industrial-park', status: 'preparation', type: 'project' },
    },
  ],
};
