import type { ExpressionSpecification } from 'maplibre-gl';
import { colours } from '../colours.ts';
import { REACH_SOURCE } from '../sources.ts';
import { type AtlasLayer, fonts } from './layer.ts';

/** `way`: a stretch whose course is known; `weak`: one where it is not; `bridge`: a break bridged in a straight line; `tie`: a straight line to the network; `ring`: what is reached within `minutes`. */
export type ReachProperties =
  | { mark: 'way' | 'weak' | 'bridge' | 'tie' }
  | { mark: 'ring'; colour: string; minutes: number }
  | { mark: 'end'; sign: string };

const is = (mark: ReachProperties['mark']): ExpressionSpecification => ['==', ['get', 'mark'], mark];
const round = { 'line-cap': 'round', 'line-join': 'round' } as const;

/** The way between two points, and what can be reached from one: the nearest ways darkest and on top. */
export const reach: AtlasLayer = {
  draw: () => [
    {
      id: 'reach-ring',
      type: 'line',
      source: REACH_SOURCE,
      filter: is('ring'),
      layout: { ...round, 'line-sort-key': ['-', 0, ['get', 'minutes']] },
      paint: { 'line-color': ['to-color', ['get', 'colour'], colours.selection], 'line-width': ['interpolate', ['linear'], ['zoom'], 5, 2, 10, 4] },
    },
    {
      id: 'reach-paper',
      type: 'line',
      source: REACH_SOURCE,
      filter: ['any', is('way'), is('weak'), is('bridge')],
      layout: round,
      paint: { 'line-color': colours.paper, 'line-width': 8 },
    },
    {
      id: 'reach-way',
      type: 'line',
      source: REACH_SOURCE,
      filter: is('way'),
      layout: round,
      paint: { 'line-color': colours.selection, 'line-width': 4.5 },
    },
    {
      // Ends known, the course between them not: dashed, like the projects that are so.
      id: 'reach-way-weak',
      type: 'line',
      source: REACH_SOURCE,
      filter: is('weak'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.selection, 'line-width': 4.5, 'line-dasharray': [2.5, 1] },
    },
    {
      id: 'reach-bridge',
      type: 'line',
      source: REACH_SOURCE,
      filter: is('bridge'),
      paint: { 'line-color': colours.selection, 'line-width': 3, 'line-dasharray': [0.6, 1.2] },
    },
    {
      id: 'reach-tie',
      type: 'line',
      source: REACH_SOURCE,
      filter: is('tie'),
      paint: { 'line-color': colours.ink, 'line-width': 1.6, 'line-dasharray': [1, 2] },
    },
    {
      id: 'reach-end',
      type: 'circle',
      source: REACH_SOURCE,
      filter: is('end'),
      paint: { 'circle-radius': 8, 'circle-color': colours.ink, 'circle-stroke-color': colours.paper, 'circle-stroke-width': 1.6 },
    },
    {
      id: 'reach-end-sign',
      type: 'symbol',
      source: REACH_SOURCE,
      filter: is('end'),
      layout: {
        'text-field': ['get', 'sign'],
        'text-font': fonts.strong,
        'text-size': 11,
        'text-overlap': 'always',
        'text-ignore-placement': true,
      },
      paint: { 'text-color': colours.paper },
    },
  ],
};
