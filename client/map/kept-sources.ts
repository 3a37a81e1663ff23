import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { OwnSource } from './sources.ts';

/** Keeps what the screen draws itself on the map through changes of style, which forget it. */
export class KeptSources {
  readonly #map: MapLibreMap;
  readonly #features = new Map<OwnSource, Feature[]>();

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** Shows features in place of those before. */
  set(source: OwnSource, features: Feature[]): void {
    this.#features.set(source, features);
    this.#put(source, features);
  }

  /** Whether anything is shown of a source. */
  has(source: OwnSource): boolean {
    return (this.#features.get(source)?.length ?? 0) > 0;
  }

  /** A property of the features of a source that have it. */
  values(source: OwnSource, property: string): string[] {
    return (this.#features.get(source) ?? []).flatMap(({ properties }) => (properties?.[property] ? [String(properties[property])] : []));
  }

  /** To be called again when the style is another one. */
  show(): void {
    for (const [source, features] of this.#features) this.#put(source, features);
  }

  #put(source: OwnSource, features: Feature[]): void {
    this.#map.getSource<GeoJSONSource>(source)?.setData({ type: 'FeatureCollection', features });
  }
}
