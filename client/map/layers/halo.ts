import type { ExpressionSpecification } from 'maplibre-gl';
import { colours } from '../colours.ts';
import { all, isLine, isSymbol } from '../expressions.ts';
import { mix } from '../mix.ts';
import type { AtlasLayer } from './layer.ts';

const state = (name: string): ExpressionSpecification => ['boolean', ['feature-state', name], false];
// Pale but opaque: a see-through line darkens wherever it bends over itself.
const colour: ExpressionSpecification = [
  'case',
  state('selected'),
  mix(colours.land, colours.selection, 0.45),
  mix(colours.land, colours.hover, 0.55),
];
/** Nothing around all others: a line of no width is not filled, one of no opacity is, and there may be thousands. */
const around = (px: number): ExpressionSpecification => ['case', ['any', state('selected'), state('hovered')], px, 0];
const base = { source: 'projects', 'source-layer': 'projects' } as const;

/** Behind the selected project and, fainter, behind the one the pointer or the list rests on. */
export const halo: AtlasLayer = {
  draw: () => [
    {
      ...base,
      id: 'halo-lines',
      type: 'line',
      filter: all(isLine),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colour, 'line-width': ['interpolate', ['linear'], ['zoom'], 4, around(8), 13, around(18)] },
    },
    {
      ...base,
      id: 'halo-symbols',
      type: 'circle',
      filter: all(isSymbol),
      paint: {
        'circle-color': colour,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, around(7), 7, around(12), 11, around(20)],
        'circle-blur': 0.15,
      },
    },
  ],
};
