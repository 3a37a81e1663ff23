import { colours } from '../colours.ts';
import { all, byStatus, fading, growing, isLine, isWhole } from '../expressions.ts';
import { mix } from '../mix.ts';
import type { AtlasLayer } from './layer.ts';

/**
 * A project drawn through its members (an expressway and its sections) or a target drawn through what it counts: a pale
 * ribbon behind them, so that each member shows its own status and certainty.
 */
export const wholes: AtlasLayer = {
  draw: () => [
    {
      id: 'wholes',
      type: 'line',
      source: 'projects',
      'source-layer': 'projects',
      filter: all(isLine, isWhole),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': byStatus((look) => mix(colours.land, look.colour, 0.3)), 'line-width': growing(13), 'line-opacity': fading(1) },
    },
  ],
  legend: [
    {
      group: 'type',
      label: { vi: 'Công trình gồm nhiều dự án thành phần', en: 'A whole, behind its members', zh: '整体工程，衬于子项目之下' },
      swatch: { form: 'band' },
      facet: ['programme', 'target'],
    },
  ],
};
