import type { Map as MapLibreMap } from 'maplibre-gl';
import { NOT_STATED } from '../../db/vocabulary.ts';
import type { MapPosition } from '../state/address.ts';
import type { Box } from './box.ts';
import type { Facets } from './legend-entries.ts';

/** A map as a PNG (`url` is a data: address), where it looks, and what of the legend it draws. */
export type Picture = { url: string; position: MapPosition; view: Box; drawn: Facets & { certainty: Facets['kind'] } };

/** How many projects of each kind, status, type and certainty are in the picture, in the shape of the list's counts. */
export function drawnKinds(map: MapLibreMap): Picture['drawn'] {
  const sources = new Set(['projects', 'bands']);
  const layers = map
    .getStyle()
    .layers.filter((layer) => 'source' in layer && sources.has(layer.source))
    .map(({ id }) => id);
  const projects = new Map(map.queryRenderedFeatures({ layers }).map(({ properties }) => [String(properties.id), properties]));
  const count = (property: string) => {
    const counts = new Map<string, number>();
    for (const properties of projects.values()) {
      const value = String(properties[property] ?? NOT_STATED);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].map(([value, n]) => ({ value, count: n }));
  };
  return { kind: count('kind'), status: count('status'), state: count('state'), type: count('type'), certainty: count('certainty') };
}
