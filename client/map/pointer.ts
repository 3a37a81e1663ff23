import type { MapGeoJSONFeature, Map as MapLibreMap, MapMouseEvent, Point } from 'maplibre-gl';
import type { Language } from '../../db/vocabulary.ts';
import type { MapEvents, TileProject } from './events.ts';
import { BY_STATE, lookOf } from './expressions.ts';
import { hitLayers } from './layers/hits.ts';
import type { ReadoutStore } from './readout.ts';
import { projectName } from './tile-properties.ts';
import { Tip } from './tip.ts';

/** Reach of a near miss beyond a symbol's edge, in px; lines have their own wide layer. */
const REACH_PX = 4;

/** What the pointer does on the map: point, hover, select, choose; and Escape, which lets go of the selection. */
export class Pointer {
  readonly #map: MapLibreMap;
  readonly #events: MapEvents;
  readonly #readout: ReadoutStore;
  readonly #tip: Tip;
  #lang: Language;
  #hovered: string | null = null;
  #picking = false;
  #frame = 0;

  constructor(map: MapLibreMap, events: MapEvents, readout: ReadoutStore, lang: Language) {
    this.#map = map;
    this.#events = events;
    this.#readout = readout;
    this.#lang = lang;
    this.#tip = new Tip(map);
    map.on('click', (event) => this.#click(event));
    map.on('dblclick', (event) => {
      if (!this.#picking) return;
      // Not to zoom in.
      event.preventDefault();
      events.onPickEnd();
    });
    map.on('mousemove', (event) => this.#move(event));
    map.on('mouseout', () => this.#leave());
    map.on('movestart', () => events.onChoose(null));
    map.getCanvas().addEventListener('keydown', ({ key }) => {
      if (key === 'Enter' && this.#picking) events.onPickEnd();
      if (key === 'Escape') this.#picking ? events.onPick(null) : events.onSelect(null);
    });
  }

  set language(lang: Language) {
    this.#lang = lang;
  }

  /** While picking, a click gives a point of the map, whatever lies there. */
  set picking(picking: boolean) {
    this.#picking = picking;
    this.#map.getCanvas().style.cursor = picking ? 'crosshair' : '';
  }

  #click({ point, lngLat, originalEvent }: MapMouseEvent): void {
    // The second half of a double click is no point of its own.
    if (this.#picking && originalEvent.detail > 1) return;
    cancelAnimationFrame(this.#frame);
    this.#tip.hide();
    const projects = this.#picking ? [] : this.#at(point);
    if (this.#picking) this.#events.onPick({ lon: lngLat.lng, lat: lngLat.lat });
    else if (projects.length > 1) this.#events.onChoose({ x: point.x, y: point.y, projects });
    else {
      this.#events.onChoose(null);
      this.#events.onSelect(projects[0]?.id ?? null);
    }
  }

  #move({ point, lngLat }: MapMouseEvent): void {
    this.#readout.change({ pointer: { lon: lngLat.lng, lat: lngLat.lat } });
    cancelAnimationFrame(this.#frame);
    // What passes under the hand that moves the map is not pointed at.
    if (this.#map.isMoving()) {
      this.#tip.hide();
      return;
    }
    // One look at the tiles a frame is enough, however fast the pointer.
    this.#frame = requestAnimationFrame(() => {
      const top = this.#at(point)[0];
      this.#map.getCanvas().style.cursor = this.#picking ? 'crosshair' : top ? 'pointer' : '';
      if (top) this.#tip.show(point, top.year ? `${top.name} · ${top.year}` : top.name);
      else this.#tip.hide();
      this.#hover(top?.id ?? null);
    });
  }

  #leave(): void {
    cancelAnimationFrame(this.#frame);
    this.#readout.change({ pointer: null });
    this.#tip.hide();
    this.#hover(null);
  }

  #hover(id: string | null): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#events.onHover(id);
  }

  /** The projects at a point of the screen, topmost first, each once. */
  #at({ x, y }: Point): TileProject[] {
    // Before the style is there (or while another comes) there is nothing to meet.
    const layers = hitLayers.filter((id) => this.#map.getLayer(id));
    if (layers.length === 0) return [];
    const features = this.#map.queryRenderedFeatures(
      [
        [x - REACH_PX, y - REACH_PX],
        [x + REACH_PX, y + REACH_PX],
      ],
      { layers },
    );
    const projects = new Map<string, TileProject>();
    for (const feature of features) {
      const project = this.#read(feature);
      if (!projects.has(project.id)) projects.set(project.id, project);
    }
    return [...projects.values()];
  }

  #read({ properties }: MapGeoJSONFeature): TileProject {
    const { id, kind, type, targetYear } = properties;
    const name = String(properties[projectName[this.#lang]] ?? properties.name);
    return {
      id: String(id),
      name,
      kind: String(kind),
      status: lookOf(properties, this.#map.getGlobalState()[BY_STATE] === true),
      type: String(type),
      ...(typeof targetYear === 'number' ? { year: targetYear } : {}),
    };
  }
}
