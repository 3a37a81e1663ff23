import { colours } from '../colours.ts';
import { pointName } from '../tile-properties.ts';
import { type AtlasLayer, fonts } from './layer.ts';

const base = { source: 'base', 'source-layer': 'commune', minzoom: 10 } as const;

/** Outlines of Lạng Sơn's communes, finer than any province's. */
export const communes: AtlasLayer = {
  ground: true,
  draw: () => [
    {
      ...base,
      id: 'communes',
      type: 'line',
      filter: ['==', ['geometry-type'], 'Polygon'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.commune, 'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.5, 14, 1] },
    },
  ],
  legend: [
    {
      group: 'base',
      label: { vi: 'Ranh giới xã, phường (Lạng Sơn)', en: 'Communes (Lạng Sơn)', zh: '乡、坊边界（谅山）' },
      swatch: { form: 'line', strokes: [{ width: 0.7, colour: colours.commune }] },
    },
  ],
};

/** Their names, which give way to every other. */
export const communeLabels: AtlasLayer = {
  ground: true,
  draw: (lang) => [
    {
      ...base,
      id: 'commune-labels',
      type: 'symbol',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: { 'text-field': ['get', pointName[lang]], 'text-font': fonts.regular, 'text-size': 11, 'text-max-width': 7 },
      paint: { 'text-color': colours.textSoft, 'text-halo-color': colours.land, 'text-halo-width': 1.2 },
    },
  ],
};
