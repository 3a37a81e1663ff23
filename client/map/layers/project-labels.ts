import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Language } from '../../../db/vocabulary.ts';
import { colours } from '../colours.ts';
import { all, fading, isLine, isPresent, isWhole } from '../expressions.ts';
import { labelText } from '../label-text.ts';
import { HAND_NAMED, NAMES, type NameRole, SYMBOL_NAMES_ZOOM } from '../sources.ts';
import { projectName } from '../tile-properties.ts';
import { type AtlasLayer, fonts } from './layer.ts';

const base = { source: 'projects', 'source-layer': 'projects', type: 'symbol' } as const;
const notLine: ExpressionSpecification = ['!', isLine];
/** Not among those whose name `names.ts` places. */
const leftToLayers: ExpressionSpecification = ['!', ['in', ['get', 'id'], ['global-state', HAND_NAMED]]];
const paper = { 'text-halo-color': colours.paper, 'text-halo-width': 1.6 } as const;

const alongLine = (lang: Language): SymbolLayerSpecification['layout'] => ({
  'text-field': labelText(projectName[lang], lang),
  'symbol-placement': 'line',
  'symbol-spacing': 500,
  'text-size': 12,
  'text-max-angle': 35,
  'text-offset': [0, -1],
  'text-padding': 6,
});
const besideSymbol: SymbolLayerSpecification['layout'] = {
  'text-font': fonts.regular,
  'text-size': 12,
  'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
  // Clear of the badge: a label that touches its own symbol is left out.
  'text-radial-offset': 1.9,
  'text-justify': 'auto',
  'text-max-width': 14,
};

/** At province scale the projects' names, before those of towns. At country scale there are none. */
export const projectLabels: AtlasLayer = {
  draw: (lang, _ground, deeper = 0) => [
    {
      // What stands on several points is named once.
      id: 'scattered-labels',
      type: 'symbol',
      source: NAMES,
      minzoom: SYMBOL_NAMES_ZOOM + deeper,
      filter: ['==', ['get', 'role'], 'scattered'],
      layout: { ...besideSymbol, 'text-field': labelText('name', lang) },
      paint: { 'text-color': colours.text, 'text-opacity': ['global-state', 'others'], ...paper },
    },
    {
      ...base,
      id: 'symbol-labels',
      minzoom: SYMBOL_NAMES_ZOOM + deeper,
      filter: all(notLine, leftToLayers, isPresent),
      layout: {
        ...besideSymbol,
        'text-field': labelText(projectName[lang], lang),
        // A programme stands on its members' places: theirs are the names to show.
        'symbol-sort-key': ['match', ['get', 'type'], 'project', 0, 1],
      },
      paint: { 'text-color': colours.text, 'text-opacity': fading(1), ...paper },
    },
    {
      ...base,
      id: 'line-labels',
      minzoom: 8 + deeper,
      // A whole would repeat its name along every member.
      filter: all(isLine, ['!', isWhole], leftToLayers, isPresent),
      layout: { ...alongLine(lang), 'text-font': fonts.regular },
      paint: { 'text-color': colours.text, 'text-opacity': fading(1), ...paper },
    },
  ],
};

const named = (lang: Language, role: NameRole, size: number): SymbolLayerSpecification => ({
  id: role,
  type: 'symbol',
  source: NAMES,
  filter: ['==', ['get', 'role'], role],
  layout: {
    'text-field': labelText('name', lang),
    'text-font': fonts.strong,
    'text-size': size,
    'text-variable-anchor': ['bottom', 'top', 'left', 'right'],
    'text-radial-offset': 1,
    'text-justify': 'auto',
    'text-max-width': 16,
    // The selected one's is never left out; the others give way to it and to each other.
    'text-overlap': role === 'selected' ? 'always' : 'never',
  },
  paint: { 'text-color': colours.ink, ...paper },
});

/** The names that were asked for, at any scale; `names.ts` says where. */
export const selectionLabels: AtlasLayer = { draw: (lang) => [named(lang, 'joined', 12), named(lang, 'selected', 14)] };
