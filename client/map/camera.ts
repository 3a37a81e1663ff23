import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapPosition } from '../state/address.ts';
import { type Box, COUNTRY, isWellInView } from './box.ts';
import { roomAround, STILL } from './room.ts';

const MAX_FIT_ZOOM = 12;
/** Px from the map's top and right that something covers. */
export type Covered = { top: number; right: number };
/** Px between what is shown and the edge of what is free: half of a way's lettered ends. */
const EDGE_PX = 24;
/** Px of the line at the map's foot: legend and scale. */
const FOOT_PX = 30;
/** Half the width and height of a name, in px. */
const NAME = { x: 72, y: 20 };
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
    return this.#within(0, 0);
  }

  /** Where the middle of a name may stand. Nobody can move a picture to read one that its edge cuts. */
  get nameView(): Box {
    return this.#map.getContainer().hasAttribute(STILL) ? this.#within(NAME.x, NAME.y) : this.view;
  }

  #within(x: number, y: number): Box {
    const container = this.#map.getContainer();
    const covered = roomAround(container, 'project').covered;
    const southWest = this.#map.unproject([x, container.clientHeight - covered - y]);
    const northEast = this.#map.unproject([container.clientWidth - x, y]);
    return [southWest.lng, southWest.lat, northEast.lng, northEast.lat];
  }

  goTo({ lon, lat, zoom }: MapPosition): void {
    const now = this.position;
    // The address holds four decimals; what it already says is not a movement.
    if (Math.abs(now.lon - lon) < 1e-4 && Math.abs(now.lat - lat) < 1e-4 && Math.abs(now.zoom - zoom) < 0.01) return;
    this.#map.jumpTo({ center: [lon, lat], zoom }, { atlas: true, silent: true });
  }

  /** @param over what else covers the map's edges; the sheet is then at its lowest */
  fit(box: Box, over?: Covered): void {
    const { padding } = roomAround(this.#map.getContainer(), over ? 'country' : 'project');
    if (over) {
      for (const edge of ['top', 'right', 'bottom', 'left'] as const) padding[edge] += EDGE_PX;
      padding.top += over.top;
      padding.right += over.right;
      padding.bottom += FOOT_PX;
    }
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
