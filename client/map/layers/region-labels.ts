import type { VariableAnchorOffsetCollectionSpecification } from 'maplibre-gl';
import { colours } from '../colours.ts';
import { labelText, provinceText, seaText } from '../label-text.ts';
import { namedAsProvince } from '../namesakes.ts';
import { pointName } from '../tile-properties.ts';
import { type AtlasLayer, fonts } from './layer.ts';

/** Where provinces begin to be named; before, only the greatest towns are. */
export const PROVINCE_NAMES_ZOOM = 5.8;

const base = { source: 'base', 'source-layer': 'point', type: 'symbol' } as const;
const paper = { 'text-halo-color': colours.land, 'text-halo-width': 1.4 } as const;

/** Ways aside, [anchor, x, y in ems], from the middle of a province where badges stand; the first that has room. */
const ways = [
  ['center', 0, 0],
  ['bottom', 0, -2],
  ['top', 0, 2],
  ['right', -3, 0],
  ['left', 3, 0],
  ['bottom', 0, -4.5],
  ['top', 0, 4.5],
  ['right', -6, -1.5],
  ['right', -6, 1.5],
  ['left', 6, -1.5],
  ['left', 6, 1.5],
] as const;
const aside: VariableAnchorOffsetCollectionSpecification = ways.flatMap(([anchor, x, y]): (string | [number, number])[] => [anchor, [x, y]]);

/** Provinces: the 34 of today from afar, the 63 that documents name from near. */
export const provinceLabels: AtlasLayer = {
  draw: (lang) => [
    {
      ...base,
      id: 'province34-labels',
      minzoom: PROVINCE_NAMES_ZOOM,
      maxzoom: 8.5,
      filter: ['==', ['get', 'class'], 'province34'],
      layout: {
        'text-field': provinceText(pointName[lang], lang),
        'text-font': fonts.regular,
        'text-size': 12,
        'text-letter-spacing': 0.04,
        'text-max-width': 7,
        'text-variable-anchor-offset': aside,
      },
      paint: { 'text-color': colours.textSoft, ...paper },
    },
    {
      ...base,
      id: 'province63-labels',
      minzoom: 8.5,
      maxzoom: 12,
      filter: ['all', ['==', ['get', 'class'], 'province63'], namedAsProvince],
      layout: {
        'text-field': provinceText(pointName[lang], lang),
        'text-font': fonts.regular,
        'text-size': 13,
        'text-letter-spacing': 0.08,
        'text-max-width': 8,
        'text-variable-anchor-offset': aside,
      },
      paint: { 'text-color': colours.textSoft, ...paper },
    },
  ],
};

/** Neighbours and seas, and always the two archipelagos. */
export const seaLabels: AtlasLayer = {
  draw: (lang) => [
    {
      ...base,
      id: 'country-labels',
      maxzoom: 8,
      // The farther ones only from near: at country scale they would be cut by the map's edge.
      filter: ['all', ['==', ['get', 'class'], 'country'], ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 6, 2]]],
      layout: { 'text-field': labelText(pointName[lang], lang), 'text-font': fonts.regular, 'text-size': 12, 'text-letter-spacing': 0.12 },
      paint: { 'text-color': colours.textSoft },
    },
    {
      ...base,
      id: 'sea-labels',
      filter: ['==', ['get', 'class'], 'sea'],
      layout: {
        'text-field': seaText(pointName[lang], lang),
        'text-font': fonts.regular,
        'text-size': ['match', ['get', 'rank'], 1, 15, 12],
        'text-letter-spacing': 0.12,
        'text-max-width': 9,
      },
      paint: { 'text-color': colours.textSea },
    },
    {
      ...base,
      id: 'archipelago-labels',
      filter: ['==', ['get', 'class'], 'archipelago'],
      layout: {
        'text-field': labelText(pointName[lang], lang),
        'text-font': fonts.regular,
        'text-size': 13,
        'text-max-width': 8,
        // Maps of Vietnam show both, whatever else is on them.
        'text-allow-overlap': true,
        'text-ignore-placement': false,
      },
      paint: { 'text-color': colours.text, 'text-halo-color': colours.sea, 'text-halo-width': 1.4 },
    },
  ],
};
