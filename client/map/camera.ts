import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapPosition } from '../state/address.ts';
import { type Box, COUNTRY, isWellInView } from './box.ts';
import { roomAround } from './room.ts';

const MAX_FIT_ZOOM = 12;
const corners = (box: Box): [number, number, number, number] => [...box];

/** Where the map looks. Marks what the atlas moves itself (`atlas`), and what nobody need hear of (`silent`). */
export class Camera {
  readonly #map: MapLibreMap;
  #isResizing = false;

  constructor(map: MapLibreMap) {
    this.#map = map;
    map.on('resize', () => {
      this.#isResizing = true;
      // MapLibre ends the movement that a change of size makes before it returns.
      queueMicrotask(() => {
        this.#isResizing = false;
      });
    });
  }

  /** Whether the movement that has just ended was the reader's: not the atlas's own, nor that of a panel beside the map. */
  isByReader(event: object): boolean {
    return !('atlas' in event) && !this.#isResizing;
  }

  get position(): MapPosition {
    const { lng, lat } = this.#map.getCenter();
    return { lon: lng, lat, zoom: this.#map.getZoom() };
  }

  /** What no sheet covers. */
  get view(): Box {
    const container = this.#map.getContainer();
    const covered = roomAround(container, 'project').covered;
    const southWest = this.#map.unproject([0, container.clientHeight - covered]);
    const northEast = this.#map.unproject([container.clientWidth, 0]);
    return [southWest.lng, southWest.lat, northEast.lng, northEast.lat];
  }

  goTo({ lon, lat, zoom }: MapPosition): void {
    const now = this.position;
    // The address holds four decimals; what it already says is not a movement.
    if (Math.abs(now.lon - lon) < 1e-4 && Math.abs(now.lat - lat) < 1e-4 && Math.abs(now.zoom - zoom) < 0.01) return;
    this.#map.jumpTo({ center: [lon, lat], zoom }, { atlas: true, silent: true });
  }

  fit(box: Box): void {
    const { padding } = roomAround(this.#map.getContainer(), 'project');
    this.#map.fitBounds(corners(box), { padding, maxZoom: MAX_FIT_ZOOM, duration: 600 }, { atlas: true });
  }

  fitUnlessSeen(box: Box): void {
    if (!isWellInView(this.view, box)) this.fit(box);
  }

  showCountry(): void {
    const { padding } = roomAround(this.#map.getContainer(), 'country');
    this.#map.fitBounds(corners(COUNTRY), { padding, duration: 600 });
  }

  zoomBy(step: 1 | -1): void {
    this.#map.zoomTo(this.#map.getZoom() + step, { duration: 200 });
  }
}
