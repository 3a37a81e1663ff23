import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Language } from '../../../db/vocabulary.ts';
import { colours } from '../colours.ts';
import { all, fading, isLine } from '../expressions.ts';
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
/** Level and at any bend: the name of a selected line is always shown where there is room for it. */
const besideLine = (lang: Language): SymbolLayerSpecification['layout'] => ({
  ...alongLine(lang),
  'text-size': 13,
  'symbol-placement': 'line-center',
  'text-rotation-alignment': 'viewport',
  'text-max-angle': 360,
  'text-padding': 24,
});
const besideSymbol = (lang: Language): SymbolLayerSpecification['layout'] => ({
  'text-field': ['get', projectName[lang]],
  'text-size': 12,
  'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
  'text-radial-offset': 1.4,
  'text-justify': 'auto',
  'text-max-width': 14,
});

/** At province scale the projects' names, before those of towns. At country scale there are none. */
export const projectLabels: AtlasLayer = {
  draw: (lang) => [
    { ...base, id: 'symbol-labels', minzoom: 9, filter: notLine, layout: { ...besideSymbol(lang), 'text-font': fonts.regular }, paint: { 'text-color': colours.text, 'text-opacity': fading(1), ...paper } },
    { ...base, id: 'line-labels', minzoom: 8, filter: all(isLine), layout: { ...alongLine(lang), 'text-font': fonts.regular }, paint: { 'text-color': colours.text, 'text-opacity': fading(1), ...paper } },
  ],
};

/** Layers whose filter follows the selection: its own name and those of what it joins (`AtlasMap.select`). */
export const namedLayers = { lines: 'named-lines', symbols: 'named-symbols' } as const;
export const namedFilters = (ids: readonly string[]) => {
  const named: ExpressionSpecification = ['in', ['get', 'id'], ['literal', [...ids]]];
  return { lines: all(isLine, named), symbols: all(notLine, named) };
};

/** At any scale, the names that were asked for. */
export const selectionLabels: AtlasLayer = {
  draw: (lang) => [
    { ...base, id: namedLayers.symbols, filter: namedFilters([]).symbols, layout: { ...besideSymbol(lang), 'text-font': fonts.strong, 'text-optional': true }, paint: { 'text-color': colours.ink, ...paper } },
    // From the wide tiles: in a small one a line is cut too short for its name.
    { ...base, source: 'bands', id: namedLayers.lines, filter: namedFilters([]).lines, layout: { ...besideLine(lang), 'text-font': fonts.strong }, paint: { 'text-color': colours.ink, ...paper } },
  ],
};
