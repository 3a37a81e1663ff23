import type { Feature, Geometry } from 'geojson';
import type { FilterSpecification, GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Language } from '../../db/vocabulary.ts';
import { nameAnchor } from './along.ts';
import type { Box } from './box.ts';
import { BY_STATE } from './expressions.ts';
import { byId, scattered } from './scattered.ts';
import { HAND_NAMED, NAMES, type NameRole, SYMBOL_NAMES_ZOOM } from './sources.ts';
import { projectName } from './tile-properties.ts';

/**
 * The names that are placed by hand. Those that were asked for, of the selected project and of those it joins: MapLibre
 * leaves out a line's name where the line's part in a tile is shorter than the name. And those of projects that stand on
 * several points: MapLibre would repeat the name at each.
 */
export class Names {
  readonly #map: MapLibreMap;
  readonly #view: () => Box;
  #ids: readonly string[] = [];
  #elsewhere: readonly string[] = [];
  #shown = '';
  #named = '';

  /** @param view what of the map no panel covers */
  constructor(map: MapLibreMap, view: () => Box) {
    this.#map = map;
    this.#view = view;
  }

  /** The first of the ids is the selected one. */
  ask(ids: readonly string[]): void {
    this.#ids = ids;
  }

  /** Projects that another layer names. */
  leave(ids: readonly string[]): void {
    this.#elsewhere = ids;
  }

  /**
   * Puts each name on what its project shows in the view; to be called whenever the map has come to rest.
   * @param deeper how many zoom levels deeper than usual the names of what was not asked for begin
   */
  place(lang: Language, deeper: number): void {
    const source = this.#map.getSource<GeoJSONSource>(NAMES);
    if (!source) return;
    const pieces = this.#pieces();
    const asked = this.#ids.flatMap((id, i) => this.#name(pieces.get(id) ?? [], lang, i === 0 ? 'selected' : 'joined'));
    const several = [...this.#scattered(deeper)].filter(([id]) => !this.#ids.includes(id) && !this.#elsewhere.includes(id));
    this.#leaveToHand([...this.#ids, ...this.#elsewhere, ...several.map(([id]) => id)]);
    const data = {
      type: 'FeatureCollection' as const,
      features: [...asked, ...several.flatMap(([, pieces]) => this.#name(pieces, lang, 'scattered'))],
    };
    // Setting data makes the map come to rest anew; the same data must not.
    const shown = JSON.stringify(data);
    if (shown === this.#shown) return;
    this.#shown = shown;
    source.setData(data);
  }

  /** A new style has forgotten what was shown. */
  forget(): void {
    this.#shown = this.#named = '';
  }

  /** What the view's tiles hold of the projects that were asked for: one look at all of them. */
  #pieces(): ReadonlyMap<string, Feature[]> {
    if (this.#ids.length === 0) return new Map();
    const filter: FilterSpecification = ['in', ['get', 'id'], ['literal', [...this.#ids]]];
    return byId(this.#map.querySourceFeatures('bands', { sourceLayer: 'projects', filter }));
  }

  #scattered(deeper: number): ReadonlyMap<string, Feature[]> {
    if (this.#map.getZoom() < SYMBOL_NAMES_ZOOM + deeper) return new Map();
    const points = this.#map.querySourceFeatures('projects', { sourceLayer: 'projects', filter: ['==', ['geometry-type'], 'Point'] });
    const byState = this.#map.getGlobalState()[BY_STATE] === true;
    return scattered(points.filter(({ properties }) => !byState || properties.state !== 'absent'));
  }

  #leaveToHand(ids: readonly string[]): void {
    const named = ids.toSorted().join();
    if (named === this.#named) return;
    this.#named = named;
    this.#map.setGlobalStateProperty(HAND_NAMED, ids);
  }

  #name(pieces: readonly Feature[], lang: Language, role: NameRole): Feature<Geometry>[] {
    const at = nameAnchor(
      pieces.map(({ geometry }) => geometry),
      this.#view(),
    );
    const name: unknown = pieces[0]?.properties?.[projectName[lang]];
    return at && name ? [{ type: 'Feature', geometry: { type: 'Point', coordinates: at }, properties: { name, role } }] : [];
  }
}
