import type { ExpressionSpecification } from 'maplibre-gl';
import { colours } from '../colours.ts';
import { labelText } from '../label-text.ts';
import { namedAsTown } from '../namesakes.ts';
import { PAGE_NAMED } from '../sources.ts';
import { pointName } from '../tile-properties.ts';
import { type AtlasLayer, fonts } from './layer.ts';
import { PROVINCE_NAMES_ZOOM } from './region-labels.ts';

const classIn = (...classes: string[]): ExpressionSpecification => ['in', ['get', 'class'], ['literal', classes]];
const base = { source: 'base', 'source-layer': 'point' } as const;
const paper = { 'text-halo-color': colours.land, 'text-halo-width': 1.4 } as const;

/** Towns, gates, seaports and airports, small and grey. */
export const basePoints: AtlasLayer = {
  ground: true,
  draw: (lang) => [
    {
      ...base,
      id: 'base-dots',
      type: 'circle',
      minzoom: 5,
      filter: classIn('town', 'gate', 'seaport', 'airport'),
      paint: {
        'circle-radius': ['match', ['get', 'rank'], 1, 2.6, 2, 2.2, 1.8],
        'circle-color': ['match', ['get', 'class'], 'town', colours.land, colours.point],
        'circle-stroke-color': colours.point,
        'circle-stroke-width': 1,
      },
    },
    {
      ...base,
      id: 'base-point-labels',
      type: 'symbol',
      minzoom: 7,
      filter: [
        'all',
        classIn('town', 'gate', 'seaport', 'airport'),
        namedAsTown,
        ['!', ['in', ['get', pointName[lang]], ['global-state', PAGE_NAMED]]],
      ],
      layout: {
        'text-field': labelText(pointName[lang], lang),
        'text-font': fonts.regular,
        'text-size': ['match', ['get', 'rank'], 1, 13, 2, 12, 11],
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.5,
        'text-max-width': 8,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': colours.textSoft, ...paper },
    },
    {
      ...base,
      id: 'capital-labels',
      type: 'symbol',
      maxzoom: PROVINCE_NAMES_ZOOM,
      filter: ['all', ['==', ['get', 'class'], 'town'], ['==', ['get', 'rank'], 1]],
      layout: {
        'text-field': labelText(pointName[lang], lang),
        'text-font': fonts.regular,
        'text-size': 12,
        'text-anchor': 'bottom',
        'text-offset': [0, -0.4],
      },
      paint: { 'text-color': colours.text, ...paper },
    },
  ],
};
