import { colours } from '../colours.ts';
import { NEAR } from '../sources.ts';
import type { AtlasLayer } from './layer.ts';

/** Where the filter seeks: hardly a tint, with a dashed edge, so that nobody takes it for a corridor. */
export const near: AtlasLayer = {
  draw: () => [
    {
      id: 'near-band',
      type: 'fill',
      source: NEAR,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colours.selection, 'fill-opacity': 0.08 },
    },
    {
      id: 'near-edge',
      type: 'line',
      source: NEAR,
      paint: { 'line-color': colours.selection, 'line-width': 1.2, 'line-dasharray': [4, 3] },
    },
  ],
};
