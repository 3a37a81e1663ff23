import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MarkedPoint } from '../state/marked-point.ts';
import './point-marker.css';

/** The marked point: a cross-hair above everything, which no change of style takes away. MapLibre's own Marker is ten times its size. */
export class PointMarker {
  readonly #map: MapLibreMap;
  readonly #element = draw();
  #at: MarkedPoint | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
    map.on('move', () => this.#place());
    map.on('resize', () => this.#place());
  }

  show(at: MarkedPoint | null): void {
    this.#at = at;
    if (at === null) {
      this.#element.remove();
      return;
    }
    this.#map.getCanvasContainer().append(this.#element);
    this.#place();
  }

  #place(): void {
    if (!this.#at) return;
    const { x, y } = this.#map.project([this.#at.lon, this.#at.lat]);
    this.#element.style.translate = `${x}px ${y}px`;
  }
}

/** Said by the card; here only drawn. */
function draw(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'point-marker';
  element.setAttribute('aria-hidden', 'true');
  return element;
}
