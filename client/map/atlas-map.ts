import { type ErrorEvent, Map as MapLibreMap, setWorkerUrl, type VectorTileSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Language } from '../../db/vocabulary.ts';
import type { MapPosition } from '../state/address.ts';
import { BADGE_RATIO, badgeImage } from './badge-image.ts';
import { type Box, COUNTRY, isWellInView, REACH } from './box.ts';
import type { MapEvents } from './events.ts';
import { FADED } from './expressions.ts';
import { fontFacesFor } from './fonts.ts';
import { ACCURACY_LAYER, accuracyOf } from './layers/accuracy.ts';
import { namedFilters, namedLayers } from './layers/project-labels.ts';
import { OUTER, outerCredits, readOuterGround } from './outer-ground.ts';
import { Pointer } from './pointer.ts';
import { ReadoutStore } from './readout.ts';
import { roomAround } from './room.ts';
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
  #outerUrl: string | null = null;
  #credits = '';
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
      ...(position ? { center: [position.lon, position.lat], zoom: position.zoom } : { bounds: [...COUNTRY] as [number, number, number, number], fitBoundsOptions: { padding: roomAround(container, 'country') } }),
      minZoom: 3.5,
      maxZoom: 18,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      fadeDuration: 120,
      // A stretched tile keeps its buffer; a split one would be cut closer than a corridor is wide (`sources.ts`).
      zoomLevelsToOverscale: undefined,
      locale: { 'Map.Title': options.label },
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

  /** @param label what the map is called to those who do not see it */
  setLanguage(lang: Language, label: string): void {
    this.#map.getCanvas().setAttribute('aria-label', label);
    if (lang === this.#lang) return;
    this.#lang = lang;
    this.#pointer.language = lang;
    void this.#restyle();
  }

  /** Another ground than the atlas's own, by the https address of a MapLibre style; null for the own one. */
  async setBaseStyle(url: string | null): Promise<void> {
    if (url === this.#outerUrl) return;
    this.#outerUrl = url;
    const ground = url === null ? null : await readOuterGround(url);
    if (url !== this.#outerUrl) return;
    if (url !== null && ground === null) return this.#refuseOuter();
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
    const padding = roomAround(this.#map.getContainer(), 'project');
    this.#map.fitBounds([...box] as [number, number, number, number], { padding, maxZoom: MAX_FIT_ZOOM, duration: 600 }, OWN);
  }

  showCountry(): void {
    const padding = roomAround(this.#map.getContainer(), 'country');
    this.#map.fitBounds([...COUNTRY] as [number, number, number, number], { padding, duration: 600 });
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
    map.on('idle', () => this.#credit());
    this.readout.change({ lat: map.getCenter().lat, zoom: map.getZoom() });
  }

  #report({ error, sourceId, tile }: ErrorEvent & { sourceId?: string; tile?: unknown }): void {
    console.warn('map:', sourceId ?? '', error.message);
    if (!sourceId?.startsWith(OUTER)) return this.#events.onProblem('tiles');
    // A missing tile of another ground is its maker's business; a missing source is the end of that ground.
    if (tile === undefined) this.#refuseOuter();
  }

  #refuseOuter(): void {
    this.#events.onProblem('outer');
    this.#events.onOuterFailed();
  }

  /** Makers are known only once a source's own description has come. */
  #credit(): void {
    const credits = outerCredits(Object.keys(this.#outer?.sources ?? {}).map((id) => this.#map.getSource(id)?.attribution));
    if (credits.join() === this.#credits) return;
    this.#credits = credits.join();
    this.#events.onCredits(credits);
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
    map.setFilter(ACCURACY_LAYER, accuracyOf(this.#selected ?? ''));
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

  /** What no sheet covers. */
  #view(): Box {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const southWest = this.#map.unproject([0, clientHeight - roomAround(this.#map.getContainer(), 'project').bottom]);
    const northEast = this.#map.unproject([clientWidth, 0]);
    return [southWest.lng, southWest.lat, northEast.lng, northEast.lat];
  }
}
