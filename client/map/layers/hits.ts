import { all, isLine } from '../expressions.ts';
import type { AtlasLayer } from './layer.ts';

/** What a pointer can meet: these layers are the only ones asked. */
export const hitLayers = ['line-hits', 'areas', 'symbol-dots', 'symbols', 'parks-existing', 'parks-catalogue'] as const;

/** A wide invisible line over every line, so that a near miss of 6 px still meets it. */
export const hits: AtlasLayer = {
  draw: () => [
    {
      id: 'line-hits',
      type: 'line',
      source: 'projects',
      'source-layer': 'projects',
      filter: all(isLine),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-width': 12, 'line-opacity': 0 },
    },
  ],
};
