import { colours } from '../colours.ts';
import type { AtlasLayer } from './layer.ts';

const DASH = [4, 2.5];

/** Outlines of the 34 provinces, and finer those of the 63 that the older documents name. */
export const boundaries: AtlasLayer = {
  ground: true,
  draw: () => [
    {
      id: 'provinces-63',
      type: 'line',
      source: 'base',
      'source-layer': 'province',
      minzoom: 5.5,
      filter: ['==', ['get', 'edition'], '2024'],
      paint: { 'line-color': colours.province63, 'line-width': 0.8, 'line-dasharray': DASH },
    },
    {
      id: 'provinces-34',
      type: 'line',
      source: 'base',
      'source-layer': 'province',
      filter: ['==', ['get', 'edition'], '2025'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.province34, 'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.4, 8, 1, 12, 1.6] },
    },
  ],
  legend: [
    {
      group: 'base',
      label: { vi: 'Ranh giới 34 tỉnh, thành phố', en: 'The 34 provinces', zh: '34个省市边界' },
      swatch: { form: 'line', strokes: [{ width: 1.2, colour: colours.province34 }] },
    },
    {
      group: 'base',
      label: { vi: 'Ranh giới 63 tỉnh trước 01/07/2025', en: 'The 63 provinces before 1 Jul 2025', zh: '2025年7月1日前63省边界' },
      swatch: { form: 'line', strokes: [{ width: 1, colour: colours.province63, dash: DASH }] },
    },
  ],
};
