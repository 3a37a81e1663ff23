import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { colours } from '../colours.ts';
import { CHAINAGE } from '../sources.ts';
import { type AtlasLayer, fonts } from './layer.ts';

const is = (mark: string): ExpressionSpecification => ['==', ['get', 'mark'], mark];
const stone = (radius: number) => ({
  'circle-radius': radius,
  'circle-color': colours.paper,
  'circle-stroke-color': colours.ink,
  'circle-stroke-width': 1.2,
});
const label = {
  'text-field': ['get', 'label'],
  'text-font': fonts.regular,
  'text-size': 11,
  'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
  'text-radial-offset': 0.7,
  'text-justify': 'auto',
} satisfies SymbolLayerSpecification['layout'];
const ink = { 'text-color': colours.text, 'text-halo-color': colours.paper, 'text-halo-width': 1.6 };

/** Kilometres of the selected road: every fifth from zoom 11, each from zoom 12.5; and the post that was asked for, always. */
export const chainage: AtlasLayer = {
  draw: () => [
    { id: 'chainage-km', type: 'circle', source: CHAINAGE, minzoom: 12, filter: is('km'), paint: stone(2) },
    { id: 'chainage-five', type: 'circle', source: CHAINAGE, minzoom: 11, filter: is('five'), paint: stone(3) },
    { id: 'chainage-km-labels', type: 'symbol', source: CHAINAGE, minzoom: 12.5, filter: is('km'), layout: label, paint: ink },
    { id: 'chainage-five-labels', type: 'symbol', source: CHAINAGE, minzoom: 11, filter: is('five'), layout: label, paint: ink },
    {
      id: 'chainage-post',
      type: 'circle',
      source: CHAINAGE,
      filter: is('post'),
      paint: { ...stone(5), 'circle-color': colours.selection, 'circle-stroke-width': 2, 'circle-stroke-color': colours.ink },
    },
    {
      id: 'chainage-post-label',
      type: 'symbol',
      source: CHAINAGE,
      filter: is('post'),
      layout: { ...label, 'text-font': fonts.strong, 'text-size': 13, 'text-radial-offset': 0.9, 'text-overlap': 'always' },
      paint: { ...ink, 'text-color': colours.ink },
    },
  ],
};
