import { all, fading, isSymbol, kindIn, lineKinds, statusColour } from '../expressions.ts';
import type { AtlasLayer } from './layer.ts';

const filter = all(['!', isSymbol], ['!', kindIn(lineKinds)]);
const base = { source: 'projects', 'source-layer': 'projects', filter } as const;

/** Sites with a known outline. */
export const areas: AtlasLayer = {
  draw: () => [
    { ...base, id: 'areas', type: 'fill', paint: { 'fill-color': statusColour, 'fill-opacity': fading(0.3) } },
    { ...base, id: 'area-outlines', type: 'line', paint: { 'line-color': statusColour, 'line-width': 1.6, 'line-opacity': fading(1) } },
  ],
};
