import type { ExpressionSpecification } from 'maplibre-gl';
import { colours } from '../colours.ts';
import { PAGE } from '../sources.ts';
import { type AtlasLayer, fonts } from './layer.ts';

/** What a page's mark is: a course, one that is not known well (`weak`), a break bridged by other roads, a gap that nothing bridges, a tie from a place to what joins it, a place. */
export type PageMark = 'course' | 'weak' | 'break' | 'gap' | 'tie' | 'place' | 'hollow';
/** `colour` as CSS; `sign`: in the mark, such as the number of a group; `label`: beside it; `id`: of the project it may be, which is then named once. */
export type PageMarkProperties = { mark: PageMark; colour: string; sign?: string; label?: string; id?: string };

const is = (mark: PageMark): ExpressionSpecification => ['==', ['get', 'mark'], mark];
const colour: ExpressionSpecification = ['to-color', ['get', 'colour'], colours.ink];
const round = { 'line-cap': 'round', 'line-join': 'round' } as const;

/** What the page beside the map shows: groups of places that hang together, what a project changes, a corridor with what lies along it. */
export const page: AtlasLayer = {
  draw: () => [
    {
      id: 'page-paper',
      type: 'line',
      source: PAGE,
      filter: ['any', is('course'), is('weak')],
      layout: round,
      paint: { 'line-color': colours.paper, 'line-width': 6 },
    },
    {
      id: 'page-weak',
      type: 'line',
      source: PAGE,
      filter: is('weak'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': 3, 'line-dasharray': [2.5, 1] },
    },
    { id: 'page-course', type: 'line', source: PAGE, filter: is('course'), layout: round, paint: { 'line-color': colour, 'line-width': 3 } },
    { id: 'page-tie', type: 'line', source: PAGE, filter: is('tie'), paint: { 'line-color': colour, 'line-width': 1.2, 'line-opacity': 0.7 } },
    {
      id: 'page-break',
      type: 'line',
      source: PAGE,
      filter: is('break'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': 2, 'line-dasharray': [1, 1] },
    },
    {
      id: 'page-gap',
      type: 'line',
      source: PAGE,
      filter: is('gap'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': 1.6, 'line-dasharray': [1, 3] },
    },
    {
      id: 'page-hollow',
      type: 'circle',
      source: PAGE,
      filter: is('hollow'),
      paint: { 'circle-radius': 4.5, 'circle-color': colours.paper, 'circle-stroke-color': colour, 'circle-stroke-width': 1.8 },
    },
    {
      id: 'page-place',
      type: 'circle',
      source: PAGE,
      filter: is('place'),
      paint: {
        'circle-radius': ['case', ['has', 'sign'], 8, 5],
        'circle-color': colour,
        'circle-stroke-color': colours.paper,
        'circle-stroke-width': 1.2,
      },
    },
    {
      id: 'page-sign',
      type: 'symbol',
      source: PAGE,
      filter: ['all', is('place'), ['has', 'sign']],
      layout: { 'text-field': ['get', 'sign'], 'text-font': fonts.strong, 'text-size': 11, 'text-overlap': 'always', 'text-ignore-placement': true },
      paint: { 'text-color': colours.paper },
    },
    {
      id: 'page-label',
      type: 'symbol',
      source: PAGE,
      minzoom: 6,
      filter: ['has', 'label'],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': fonts.regular,
        'text-size': 12,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.9,
        'text-justify': 'auto',
      },
      paint: { 'text-color': colours.text, 'text-halo-color': colours.paper, 'text-halo-width': 1.6 },
    },
  ],
};
