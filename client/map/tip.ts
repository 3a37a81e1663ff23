import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import './tip.css';

/** Px between the pointer and the words about what it points at. */
const OFFSET = 14;

/** The words beside the pointer: above it, or below where there is no room, and never past the map's edge. */
export class Tip {
  readonly #map: MapLibreMap;
  readonly #element = document.createElement('div');

  constructor(map: MapLibreMap) {
    this.#map = map;
    this.#element.className = 'map-tip';
  }

  show({ x, y }: Point, words: string): void {
    const element = this.#element;
    if (element.textContent !== words) element.textContent = words;
    if (!element.isConnected) this.#map.getContainer().append(element);
    const { offsetWidth: width, offsetHeight: height } = element;
    const left = Math.max(0, Math.min(x - width / 2, this.#map.getContainer().clientWidth - width));
    const top = y > height + OFFSET ? y - height - OFFSET : y + OFFSET;
    element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  }

  hide(): void {
    this.#element.remove();
  }
}
