import type { ExpressionSpecification } from 'maplibre-gl';
import { colours } from '../colours.ts';
import { NEAR } from '../sources.ts';
import type { AtlasLayer } from './layer.ts';

const isOrigin: ExpressionSpecification = ['has', 'origin'];

/** Where the filter seeks: hardly a tint, with a dashed edge, so that nobody takes it for a corridor. */
export const near: AtlasLayer = {
  draw: () => [
    {
      id: 'near-band',
      type: 'fill',
      source: NEAR,
      filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['!', isOrigin]],
      paint: { 'fill-color': colours.selection, 'fill-opacity': 0.08 },
    },
    {
      id: 'near-edge',
      type: 'line',
      source: NEAR,
      filter: ['!', isOrigin],
      paint: { 'line-color': colours.selection, 'line-width': 1.2, 'line-dasharray': [4, 3] },
    },
  ],
};

/** What the filter seeks around, which it leaves out of its answer: dotted as no alignment is. */
export const nearOrigin: AtlasLayer = {
  draw: () => [
    {
      id: 'near-origin',
      type: 'line',
      source: NEAR,
      filter: ['all', ['!=', ['geometry-type'], 'Point'], isOrigin],
      paint: { 'line-color': colours.selection, 'line-width': 3, 'line-dasharray': [1, 1] },
    },
    {
      id: 'near-origin-points',
      type: 'circle',
      source: NEAR,
      filter: ['all', ['==', ['geometry-type'], 'Point'], isOrigin],
      paint: { 'circle-radius': 4, 'circle-color': colours.paper, 'circle-stroke-color': colours.selection, 'circle-stroke-width': 2 },
    },
  ],
};
