import { colours } from '../colours.ts';
import type { AtlasLayer } from './layer.ts';

/** Sea, the neighbours' land, and over it the provinces: the border is the provinces' own outline. */
export const land: AtlasLayer = {
  ground: true,
  draw: () => [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    { id: 'neighbours', type: 'fill', source: 'base', 'source-layer': 'neighbour', paint: { 'fill-color': colours.neighbour } },
    {
      id: 'provinces',
      type: 'fill',
      source: 'base',
      'source-layer': 'province',
      filter: ['==', ['get', 'edition'], '2025'],
      paint: { 'fill-color': colours.land },
    },
  ],
};
