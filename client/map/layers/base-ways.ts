import { colours } from '../colours.ts';
import type { AtlasLayer } from './layer.ts';

/** Roads and railways in use, under the projects: enough to see what a project joins. */
export const baseWays: AtlasLayer = {
  ground: true,
  draw: () => [
    {
      id: 'base-railways',
      type: 'line',
      source: 'base',
      'source-layer': 'railway',
      paint: {
        'line-color': colours.railway,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.5, 12, 1.4],
        'line-dasharray': [6, 1.5],
        'line-opacity': ['match', ['get', 'rank'], 1, 1, 0.7],
      },
    },
    {
      id: 'base-national-roads',
      type: 'line',
      source: 'base',
      'source-layer': 'road',
      filter: ['==', ['get', 'class'], 'national'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.nationalRoad, 'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.5, 9, 1.1, 13, 2.6] },
    },
    {
      id: 'base-expressways',
      type: 'line',
      source: 'base',
      'source-layer': 'road',
      filter: ['==', ['get', 'class'], 'expressway'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.expressway, 'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 9, 1.8, 13, 4] },
    },
  ],
  legend: [
    {
      group: 'base',
      label: { vi: 'Đường bộ đang khai thác', en: 'Roads in use', zh: '已通车公路' },
      swatch: { form: 'line', strokes: [{ width: 2.4, colour: colours.expressway }] },
    },
    {
      group: 'base',
      label: { vi: 'Đường sắt đang khai thác', en: 'Railways in use', zh: '运营中铁路' },
      swatch: { form: 'line', strokes: [{ width: 1.4, colour: colours.railway, dash: [6, 1.5] }] },
    },
  ],
};
