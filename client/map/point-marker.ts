import { type Map as MapLibreMap, Marker } from 'maplibre-gl';
import type { MarkedPoint } from '../state/marked-point.ts';
import './point-marker.css';

/** The marked point: a cross-hair above everything, which no change of style takes away. */
export class PointMarker {
  readonly #map: MapLibreMap;
  #marker: Marker | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  show(at: MarkedPoint | null): void {
    if (at === null) {
      this.#marker?.remove();
      this.#marker = null;
      return;
    }
    this.#marker ??= new Marker({ element: draw() });
    this.#marker.setLngLat([at.lon, at.lat]).addTo(this.#map);
  }
}

/** Said by the card; here only drawn. */
function draw(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'point-marker';
  element.setAttribute('aria-hidden', 'true');
  return element;
}
