import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { CHAINAGE } from './sources.ts';

/** Keeps the chainage marks on the map through changes of style, which forget them. */
export class ChainageSource {
  readonly #map: MapLibreMap;
  #features: Feature[] = [];

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  set(features: Feature[]): void {
    this.#features = features;
    this.show();
  }

  /** To be called again when the style is another one. */
  show(): void {
    this.#map.getSource<GeoJSONSource>(CHAINAGE)?.setData({ type: 'FeatureCollection', features: this.#features });
  }
}
