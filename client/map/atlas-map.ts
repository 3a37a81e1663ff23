import { type ErrorEvent, Map as MapLibreMap, setWorkerUrl, type VectorTileSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Language } from '../../db/vocabulary.ts';
import type { MapPosition } from '../state/address.ts';
import { BADGE_RATIO, badgeImage } from './badge-image.ts';
import { type Box, COUNTRY, isWellInView, REACH } from './box.ts';
import type { MapEvents } from './events.ts';
import { FADED } from './expressions.ts';
import { fontFacesFor } from './fonts.ts';
import { ACCURACY_LAYER } from './layers/accuracy.ts';
import { namedFilters, namedLayers } from './layers/project-labels.ts';
import { readOuterGround } from './outer-ground.ts';
import { Pointer } from './pointer.ts';
import { ReadoutStore } from './readout.ts';
import { projectSources, projectTiles } from './sources.ts';
import { buildStyle, type OuterGround } from './style.ts';

// Without this the production bundle has no worker and the map stays blank.
setWorkerUrl(workerUrl);

const MAX_FIT_ZOOM = 12;
/** Marks a movement that the atlas itself made, so that it is not taken for the reader's. */
const OWN = { atlas: true };

export type AtlasMapOptions = { query: string; lang: Language; position?: MapPosition | undefined; label: string };

/**
 * The map, without React: values in through methods, events out through `MapEvents`. Positions are degrees (WGS84),
 * boxes [west, south, east, north]. The constructor throws MapLibre's GPUInitializationError where there is no WebGL2.
 */
export class AtlasMap {
  readonly readout = new ReadoutStore();
  readonly #map: MapLibreMap;
  readonly #events: MapEvents;
  readonly #pointer: Pointer;
  #lang: Language;
  #query: string;
  #outer: OuterGround | null = null;
  /** Counts the styles asked for: an answer that comes after the next question is dropped. */
  #turn = 0;
  #named: readonly string[] = [];
  #selected: string | null = null;
  #hovered: string | null = null;
  #styled = false;

  constructor(container: HTMLElement, options: AtlasMapOptions, events: MapEvents) {
    const { position } = options;
    this.#lang = options.lang;
    this.#query = options.query;
    this.#events = events;
    this.#map = new MapLibreMap({
      container,
      attributionControl: false,
      maxBounds: [...REACH] as [number, number, number, number],
      ...(position ? { center: [position.lon, position.lat], zoom: position.zoom } : { bounds: [...COUNTRY] as [number, number, number, number], fitBoundsOptions: { padding: 12 } }),
      minZoom: 3.5,
      maxZoom: 18,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      fadeDuration: 120,
      locale: { 'Map.Title': options.label },
      ...(matchMedia('(prefers-reduced-motion: reduce)').matches ? { zoomSnap: 0 } : {}),
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#pointer = new Pointer(this.#map, events, this.readout, options.lang);
    this.#listen();
    void this.#restyle();
  }

  /** Shows only what the filter leaves; `query` is its query string without the question mark. */
  setFilter(query: string): void {
    if (query === this.#query) return;
    this.#query = query;
    for (const id of projectSources) this.#map.getSource<VectorTileSource>(id)?.setTiles([projectTiles(location.origin, query)]);
  }

  setLanguage(lang: Language): void {
    if (lang === this.#lang) return;
    this.#lang = lang;
    this.#pointer.language = lang;
    void this.#restyle();
  }

  /** Another ground than the atlas's own, by the https address of a MapLibre style; null for the own one. */
  async setBaseStyle(url: string | null): Promise<void> {
    const ground = url === null ? null : await readOuterGround(url);
    if (url !== null && ground === null) this.#events.onProblem('outer');
    this.#outer = ground;
    await this.#restyle();
  }

  /** Sets the selection apart, names it and what it joins, and brings `box` into view if it is not well seen. */
  select(id: string | null, box: Box | null, joins: readonly string[] = []): void {
    if (this.#selected !== null) this.#mark(this.#selected, { selected: false });
    this.#selected = id;
    this.#named = id === null ? [] : [id, ...joins];
    this.#showSelection();
    if (box && !isWellInView(this.#view(), box)) this.fit(box);
  }

  hover(id: string | null): void {
    if (id === this.#hovered) return;
    if (this.#hovered !== null) this.#mark(this.#hovered, { hovered: false });
    this.#hovered = id;
    if (id !== null) this.#mark(id, { hovered: true });
  }

  setPosition({ lon, lat, zoom }: MapPosition): void {
    const now = this.#position();
    // The address holds four decimals; what it already says is not a movement.
    if (Math.abs(now.lon - lon) < 1e-4 && Math.abs(now.lat - lat) < 1e-4 && Math.abs(now.zoom - zoom) < 0.01) return;
    this.#map.jumpTo({ center: [lon, lat], zoom }, { ...OWN, silent: true });
  }

  fit(box: Box): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const padding = Math.round(Math.min(clientWidth, clientHeight) * 0.12);
    this.#map.fitBounds([...box] as [number, number, number, number], { padding, maxZoom: MAX_FIT_ZOOM, duration: 600 }, OWN);
  }

  showCountry(): void {
    this.#map.fitBounds([...COUNTRY] as [number, number, number, number], { padding: 12, duration: 600 });
  }

  zoomBy(step: 1 | -1): void {
    this.#map.zoomTo(this.#map.getZoom() + step, { duration: 200 });
  }

  destroy(): void {
    this.#turn++;
    this.#map.remove();
  }

  #listen(): void {
    const map = this.#map;
    // A badge is drawn when the first symbol asks for it: of the 810 possible ones a map needs some fifty.
    map.setMissingStyleImageResolver((id) => {
      const image = badgeImage(id);
      if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: BADGE_RATIO });
    });
    map.on('move', () => this.readout.change({ lat: map.getCenter().lat, zoom: map.getZoom() }));
    map.on('moveend', (event: object) => {
      if (!('silent' in event)) this.#events.onMove(this.#position(), !('atlas' in event));
    });
    map.on('webglcontextlost', () => this.#events.onProblem('lost'));
    map.on('webglcontextrestored', () => this.#events.onProblem(null));
    map.on('style.load', () => this.#showSelection());
    map.on('error', (event) => this.#report(event));
    this.readout.change({ lat: map.getCenter().lat, zoom: map.getZoom() });
  }

  #report(event: ErrorEvent & { sourceId?: string }): void {
    const own = event.sourceId === undefined || event.sourceId === 'base' || (projectSources as readonly string[]).includes(event.sourceId);
    console.warn('map:', event.error.message);
    this.#events.onProblem(own ? 'tiles' : 'outer');
  }

  async #restyle(): Promise<void> {
    const turn = ++this.#turn;
    const lang = this.#lang;
    const fontFaces = await fontFacesFor(lang);
    if (turn !== this.#turn) return;
    this.#styled = true;
    this.#map.setStyle(buildStyle({ origin: location.origin, query: this.#query, lang, fontFaces, outer: this.#outer }), { diff: true });
    // A style that differs a little is changed in place, at once; a new one says so by `style.load`.
    this.#showSelection();
  }

  /** Puts the selection into the style: again after each change of style, which forgets it. */
  #showSelection(): void {
    const map = this.#map;
    if (!this.#styled || !map.getLayer(ACCURACY_LAYER)) return;
    const filters = namedFilters(this.#named);
    map.setFilter(namedLayers.lines, filters.lines);
    map.setFilter(namedLayers.symbols, filters.symbols);
    map.setFilter(ACCURACY_LAYER, ['==', ['get', 'id'], this.#selected ?? '']);
    map.setGlobalStateProperty('others', this.#selected === null ? 1 : FADED);
    if (this.#selected !== null) this.#mark(this.#selected, { selected: true });
  }

  #mark(id: string, state: Record<string, boolean>): void {
    for (const source of projectSources) if (this.#map.getSource(source)) this.#map.setFeatureState({ source, sourceLayer: 'projects', id }, state);
  }

  #position(): MapPosition {
    const { lng, lat } = this.#map.getCenter();
    return { lon: lng, lat, zoom: this.#map.getZoom() };
  }

  #view(): Box {
    const bounds = this.#map.getBounds();
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  }
}
