import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Language } from '../../../db/vocabulary.ts';
import { colours } from '../colours.ts';
import { all, fading, isLine, isWhole } from '../expressions.ts';
import { NAMES } from '../sources.ts';
import { projectName } from '../tile-properties.ts';
import { type AtlasLayer, fonts } from './layer.ts';

const base = { source: 'projects', 'source-layer': 'projects', type: 'symbol' } as const;
const notLine: ExpressionSpecification = ['!', isLine];
const paper = { 'text-halo-color': colours.paper, 'text-halo-width': 1.6 } as const;

const alongLine = (lang: Language): SymbolLayerSpecification['layout'] => ({
  'text-field': ['get', projectName[lang]],
  'symbol-placement': 'line',
  'symbol-spacing': 500,
  'text-size': 12,
  'text-max-angle': 35,
  'text-offset': [0, -1],
  'text-padding': 6,
});
const besideSymbol = (lang: Language): SymbolLayerSpecification['layout'] => ({
  'text-field': ['get', projectName[lang]],
  'text-size': 12,
  'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
  // Clear of the badge: a label that touches its own symbol is left out.
  'text-radial-offset': 1.9,
  'text-justify': 'auto',
  'text-max-width': 14,
  // A programme stands on its members' places: theirs are the names to show.
  'symbol-sort-key': ['match', ['get', 'type'], 'project', 0, 1],
});

/** At province scale the projects' names, before those of towns. At country scale there are none. */
export const projectLabels: AtlasLayer = {
  draw: (lang) => [
    {
      ...base,
      id: 'symbol-labels',
      minzoom: 9,
      filter: notLine,
      layout: { ...besideSymbol(lang), 'text-font': fonts.regular },
      paint: { 'text-color': colours.text, 'text-opacity': fading(1), ...paper },
    },
    {
      ...base,
      id: 'line-labels',
      minzoom: 8,
      // A whole would repeat its name along every member.
      filter: all(isLine, ['!', isWhole]),
      layout: { ...alongLine(lang), 'text-font': fonts.regular },
      paint: { 'text-color': colours.text, 'text-opacity': fading(1), ...paper },
    },
  ],
};

/** The names that were asked for, at any scale; `names.ts` says where. The selected one's is never left out. */
export const selectionLabels: AtlasLayer = {
  draw: () => [
    {
      id: 'named',
      type: 'symbol',
      source: NAMES,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': fonts.strong,
        'text-size': ['match', ['get', 'order'], 0, 14, 12],
        'text-variable-anchor': ['bottom', 'top', 'left', 'right'],
        'text-radial-offset': 1,
        'text-justify': 'auto',
        'text-max-width': 16,
        'text-overlap': 'cooperative',
        'symbol-sort-key': ['get', 'order'],
      },
      paint: { 'text-color': colours.ink, ...paper },
    },
  ],
};
