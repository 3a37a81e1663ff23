import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Language } from '../../db/vocabulary.ts';
import { nameAnchor } from './along.ts';
import type { Box } from './box.ts';
import { NAMES } from './sources.ts';
import { projectName } from './tile-properties.ts';

/**
 * The names that were asked for: of the selected project and of those it joins. They are placed by hand, because
 * MapLibre leaves out a line's name where the line's part in a tile is shorter than the name.
 */
export class Names {
  readonly #map: MapLibreMap;
  readonly #view: () => Box;
  #ids: readonly string[] = [];
  #shown = '';

  /** @param view what of the map no panel covers */
  constructor(map: MapLibreMap, view: () => Box) {
    this.#map = map;
    this.#view = view;
  }

  /** The first of the ids is the selected one. */
  ask(ids: readonly string[]): void {
    this.#ids = ids;
  }

  /** Puts each name on what its project shows in the view; to be called whenever the map has come to rest. */
  place(lang: Language): void {
    const source = this.#map.getSource<GeoJSONSource>(NAMES);
    if (!source) return;
    const features = this.#ids.flatMap((id, order) => {
      const pieces = this.#map.querySourceFeatures('bands', { sourceLayer: 'projects', filter: ['==', ['get', 'id'], id] });
      const at = nameAnchor(
        pieces.map(({ geometry }) => geometry),
        this.#view(),
      );
      const name = pieces[0]?.properties[projectName[lang]];
      return at && name ? [{ type: 'Feature' as const, geometry: { type: 'Point' as const, coordinates: at }, properties: { name, order } }] : [];
    });
    const data = { type: 'FeatureCollection' as const, features };
    // Setting data makes the map come to rest anew; the same data must not.
    const shown = JSON.stringify(data);
    if (shown === this.#shown) return;
    this.#shown = shown;
    source.setData(data);
  }

  /** A new style has forgotten what was shown. */
  forget(): void {
    this.#shown = '';
  }
}
