import { colours } from '../colours.ts';
import { MEASURE } from '../sources.ts';
import type { AtlasLayer } from './layer.ts';

/** What a reader measures: a thin dark line on paper with its points, above everything that is drawn. */
export const measure: AtlasLayer = {
  draw: () => [
    {
      id: 'measure-area',
      type: 'fill',
      source: MEASURE,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colours.ink, 'fill-opacity': 0.08 },
    },
    {
      id: 'measure-paper',
      type: 'line',
      source: MEASURE,
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colours.paper, 'line-width': 4 },
    },
    {
      id: 'measure-line',
      type: 'line',
      source: MEASURE,
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.ink, 'line-width': 1.6 },
    },
    {
      id: 'measure-points',
      type: 'circle',
      source: MEASURE,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: { 'circle-radius': 3.5, 'circle-color': colours.paper, 'circle-stroke-color': colours.ink, 'circle-stroke-width': 1.6 },
    },
  ],
};
