import type { Feature } from 'geojson';
import { type ErrorEvent, Map as MapLibreMap, setWorkerUrl, type VectorTileSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Language } from '../../db/vocabulary.ts';
import type { MapPosition } from '../state/address.ts';
import type { MarkedPoint } from '../state/marked-point.ts';
import { badgeImage, badgeRatio } from './badge-image.ts';
import { type Box, isPoint, widened } from './box.ts';
import { Camera, type Covered } from './camera.ts';
import type { MapEvents } from './events.ts';
import { BY_STATE, FADED } from './expressions.ts';
import { fontFacesFor } from './fonts.ts';
import './maplibre.css';
import { KeptSources } from './kept-sources.ts';
import { ACCURACY_LAYER, accuracyOf } from './layers/accuracy.ts';
import { type MapStart, mapOptions } from './map-options.ts';
import { Names } from './names.ts';
import type { Picture } from './picture.ts';
import { PointMarker } from './point-marker.ts';
import { Pointer } from './pointer.ts';
import { ReadoutStore } from './readout.ts';
import { type OwnSource, PAGE, PAGE_NAMED, PARKS, projectSources, projectTiles } from './sources.ts';
import { buildStyle, OUTER, type OuterGround } from './style.ts';

// Without this the production bundle has no worker and the map stays blank.
setWorkerUrl(workerUrl);

/** Mark on the browser's timeline: the map has all that it was asked for. */
const REST = 'atlas-map-rest';

export type AtlasMapOptions = MapStart & { query: string; lang: Language; deeper?: number };

/**
 * The map, without React: values in through methods, events out through `MapEvents`. Positions are degrees (WGS84),
 * boxes [west, south, east, north]. The constructor throws MapLibre's GPUInitializationError where there is no WebGL2.
 */
export class AtlasMap {
  readonly readout = new ReadoutStore();
  readonly #map: MapLibreMap;
  readonly #camera: Camera;
  readonly #names: Names;
  readonly #kept: KeptSources;
  readonly #pointer: Pointer;
  readonly #marker: PointMarker;
  readonly #events: MapEvents;
  #lang: Language;
  #query: string;
  #outer: OuterGround | null = null;
  #outerUrl: string | null = null;
  #credits = '';
  #creditsOf: (attributions: readonly (string | undefined)[]) => string[] = () => [];
  /** Counts the styles asked for: an answer that comes after the next question is dropped. */
  #turn = 0;
  #deeper: number;
  #selected: string | null = null;
  /** Whether the selected project is drawn as one symbol. */
  #isOnePoint = false;
  #hovered: string | null = null;

  constructor(container: HTMLElement, options: AtlasMapOptions, events: MapEvents) {
    this.#lang = options.lang;
    this.#query = options.query;
    this.#deeper = options.deeper ?? 0;
    this.#events = events;
    this.#map = new MapLibreMap(mapOptions(container, options));
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#camera = new Camera(this.#map);
    this.#kept = new KeptSources(this.#map);
    this.#names = new Names(this.#map, () => this.#camera.nameView);
    this.#pointer = new Pointer(this.#map, events, this.readout, options.lang);
    this.#marker = new PointMarker(this.#map);
    this.#listen();
    void this.#restyle();
  }

  /**
   * Shows only what the filter leaves, the old ones until the new ones have come; `query` is its query string without the
   * question mark. A filter with a year draws projects by their state in it.
   */
  setFilter(query: string): void {
    if (query === this.#query) return;
    this.#query = query;
    this.#events.onRest?.(false);
    this.#showYear();
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

  /** Lets the projects' names begin so many zoom levels deeper than usual (`name-zoom.ts`). */
  setNamesDeeper(levels: number): void {
    if (levels === this.#deeper) return;
    this.#deeper = levels;
    void this.#restyle();
  }

  /** Another ground than the atlas's own, by the https address of a MapLibre style; null for the own one. */
  async setBaseStyle(url: string | null): Promise<void> {
    if (url === this.#outerUrl) return;
    this.#outerUrl = url;
    // With what few readers need.
    const { outerCredits, readOuterGround } = await import('./outer-ground.ts');
    const ground = url === null ? null : await readOuterGround(url);
    if (url !== this.#outerUrl) return;
    if (url !== null && ground === null) {
      this.#refuseOuter();
      return;
    }
    this.#outer = ground;
    this.#creditsOf = outerCredits;
    await this.#restyle();
  }

  /**
   * Sets the selection apart, names it and what it joins, and brings where it lies into view if that is not well seen:
   * its box, or, around a lone symbol, all that is within its accuracy.
   */
  select(id: string | null, at: { box: Box; accuracyM: number } | null, joins: readonly string[] = [], isNamed = true): void {
    if (this.#selected !== null) this.#mark(this.#selected, { selected: false });
    this.#selected = id;
    this.#isOnePoint = at !== null && isPoint(at.box);
    this.#names.ask(id === null || !isNamed ? [] : [id, ...joins]);
    this.#showSelection();
    if (at) this.#camera.fitUnlessSeen(this.#isOnePoint ? widened(at.box, at.accuracyM) : at.box);
  }

  /** Shows features of the screen's own in place of those before. */
  show(source: OwnSource, features: Feature[]): void {
    this.#kept.set(source, features);
    if (source !== PARKS && source !== PAGE) return;
    this.#names.leave([...this.#kept.values(PARKS, 'id'), ...this.#kept.values(PAGE, 'id')]);
    this.#fadeOthers();
  }

  hover(id: string | null): void {
    if (id === this.#hovered) return;
    if (this.#hovered !== null) this.#mark(this.#hovered, { hovered: false });
    this.#hovered = id;
    if (id !== null) this.#mark(id, { hovered: true });
  }

  /** Marks a point (degrees, WGS84), or nothing. */
  mark(at: MarkedPoint | null): void {
    this.#marker.show(at);
  }

  /** The next click gives a point instead of a project. */
  setPicking(picking: boolean): void {
    this.#pointer.picking = picking;
  }

  /** The middle of what no sheet covers: where someone without a pointer picks. */
  get middle(): MarkedPoint {
    const [west, south, east, north] = this.#camera.view;
    return { lon: (west + east) / 2, lat: (south + north) / 2 };
  }

  setPosition(position: MapPosition): void {
    this.#camera.goTo(position);
  }

  fit(box: Box, over?: Covered): void {
    this.#camera.fit(box, over);
  }

  showCountry(): void {
    this.#camera.showCountry();
  }

  zoomBy(step: 1 | -1): void {
    this.#camera.zoomBy(step);
  }

  /** The map as a picture, once it has come to rest with all its names. */
  async picture(): Promise<Picture> {
    const map = this.#map;
    const { drawnKinds } = await import('./picture.ts');
    return new Promise((resolve) => {
      const take = () => {
        // The names that are placed at rest make it draw anew.
        if (!map.loaded()) return;
        map.off('idle', take);
        resolve({ url: map.getCanvas().toDataURL(), position: this.#camera.position, view: this.#camera.view, drawn: drawnKinds(map) });
      };
      map.on('idle', take);
      map.triggerRepaint();
    });
  }

  destroy(): void {
    this.#turn++;
    this.#events.onRest?.(true);
    removeEventListener('beforeprint', this.#redraw);
    this.#map.remove();
  }

  /** A canvas keeps no picture once it has been shown: paper needs it drawn anew. */
  readonly #redraw = (): void => void this.#map.redraw();

  #listen(): void {
    const map = this.#map;
    addEventListener('beforeprint', this.#redraw);
    // A badge is drawn when the first symbol asks for it: of the 810 possible ones a map needs some fifty.
    map.setMissingStyleImageResolver((id) => {
      const pixelRatio = badgeRatio(map.getPixelRatio());
      const image = badgeImage(id, pixelRatio);
      if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio });
    });
    map.on('move', () => this.readout.change(this.#camera.position));
    map.on('moveend', (event: object) => {
      if (!('silent' in event)) this.#events.onMove(this.#camera.position, this.#camera.isByReader(event));
    });
    map.on('webglcontextlost', () => this.#events.onProblem('lost'));
    map.on('webglcontextrestored', () => this.#events.onProblem(null));
    map.on('style.load', () => this.#showSelection());
    map.on('idle', () => {
      this.#names.place(this.#lang, this.#deeper);
      this.#credit();
      this.#events.onRest?.(true);
      // For who measures (test/bench/browser.ts): the last rest alone is kept.
      performance.clearMarks(REST);
      performance.mark(REST);
    });
    map.on('error', (event) => this.#report(event));
    this.readout.change(this.#camera.position);
  }

  #report({ error, sourceId, tile }: ErrorEvent & { sourceId?: string; tile?: unknown }): void {
    console.warn('map:', sourceId ?? '', error.message);
    if (!sourceId?.startsWith(OUTER)) this.#events.onProblem('tiles');
    // A missing tile of another ground is its maker's business; a missing source is the end of that ground.
    else if (tile === undefined) this.#refuseOuter();
  }

  #refuseOuter(): void {
    this.#events.onProblem('outer');
    this.#events.onOuterFailed();
  }

  /** Makers are known only once a source's own description has come. */
  #credit(): void {
    const credits = this.#creditsOf(Object.keys(this.#outer?.sources ?? {}).map((id) => this.#map.getSource(id)?.attribution));
    if (credits.join() === this.#credits) return;
    this.#credits = credits.join();
    this.#events.onCredits(credits);
  }

  async #restyle(): Promise<void> {
    const turn = ++this.#turn;
    const lang = this.#lang;
    const fontFaces = await fontFacesFor(lang);
    if (turn !== this.#turn) return;
    this.#map.setStyle(buildStyle({ origin: location.origin, query: this.#query, lang, fontFaces, outer: this.#outer, deeper: this.#deeper }), {
      diff: true,
    });
    // A style that differs a little is changed in place, at once; a new one says so by `style.load`.
    this.#showSelection();
  }

  #showYear(): void {
    if (this.#map.getLayer(ACCURACY_LAYER)) this.#map.setGlobalStateProperty(BY_STATE, new URLSearchParams(this.#query).has('year'));
  }

  /** Puts the selection into the style: again after each change of style, which forgets it. */
  #showSelection(): void {
    const map = this.#map;
    this.#names.forget();
    this.#kept.show();
    if (!map.getLayer(ACCURACY_LAYER)) return;
    map.setFilter(ACCURACY_LAYER, accuracyOf(this.#isOnePoint ? (this.#selected ?? '') : ''));
    this.#showYear();
    this.#fadeOthers();
    if (this.#selected !== null) this.#mark(this.#selected, { selected: true });
  }

  /** Projects step back behind a selected one, the parks that were sought, and what the page speaks of, whose names are written once. */
  #fadeOthers(): void {
    if (!this.#map.getLayer(ACCURACY_LAYER)) return;
    const alone = this.#selected === null && !this.#kept.has(PARKS) && !this.#kept.has(PAGE);
    this.#map.setGlobalStateProperty('others', alone ? 1 : FADED);
    this.#map.setGlobalStateProperty(PAGE_NAMED, this.#kept.values(PAGE, 'label'));
  }

  #mark(id: string, state: Record<string, boolean>): void {
    for (const source of projectSources) if (this.#map.getSource(source)) this.#map.setFeatureState({ source, sourceLayer: 'projects', id }, state);
    if (this.#map.getSource(PARKS)) this.#map.setFeatureState({ source: PARKS, id }, state);
  }
}
