import type { ExpressionSpecification } from 'maplibre-gl';
import type { Origin } from '../../../db/parks/park.ts';
import { parkOriginTexts } from '../../messages/park-origins.ts';
import { colours } from '../colours.ts';
import { PARKS, SYMBOL_NAMES_ZOOM } from '../sources.ts';
import { type AtlasLayer, fonts } from './layer.ts';

const of = (origin: Origin): ExpressionSpecification => ['==', ['get', 'origin'], origin];
const isMarked: ExpressionSpecification = ['any', ['boolean', ['get', 'open'], false], ['boolean', ['feature-state', 'hovered'], false]];
const radius = (px: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  4,
  ['case', isMarked, px, px * 0.55],
  10,
  ['case', isMarked, px * 1.5, px],
];

/**
 * The parks that a search found: those of a plan are full, those that are only mapped today are hollow. What the pointer
 * or the keyboard rests on, and what is open, is larger.
 */
export const parks: AtlasLayer = {
  legend: [
    { group: 'parks', label: parkOriginTexts.catalogue, swatch: { form: 'dot', fill: colours.park, outline: colours.park } },
    { group: 'parks', label: parkOriginTexts.existing, swatch: { form: 'dot', fill: colours.paper, outline: colours.selection } },
  ],
  draw: () => [
    {
      id: 'parks-existing',
      type: 'circle',
      source: PARKS,
      filter: of('existing'),
      paint: {
        'circle-radius': radius(5),
        'circle-color': ['case', isMarked, colours.selection, colours.paper],
        'circle-stroke-color': colours.selection,
        'circle-stroke-width': 1.6,
      },
    },
    {
      id: 'parks-catalogue',
      type: 'circle',
      source: PARKS,
      filter: of('catalogue'),
      paint: {
        'circle-radius': radius(6.5),
        'circle-color': ['case', isMarked, colours.selection, colours.park],
        'circle-stroke-color': colours.paper,
        'circle-stroke-width': 1.4,
      },
    },
    {
      id: 'parks-labels',
      type: 'symbol',
      source: PARKS,
      minzoom: SYMBOL_NAMES_ZOOM,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': fonts.regular,
        'text-size': 12,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.9,
        'text-justify': 'auto',
        'text-max-width': 14,
      },
      paint: { 'text-color': colours.text, 'text-halo-color': colours.paper, 'text-halo-width': 1.6 },
    },
  ],
};
