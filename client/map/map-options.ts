import type { MapOptions } from 'maplibre-gl';
import type { MapPosition } from '../state/address.ts';
import { COUNTRY, REACH } from './box.ts';
import { roomAround } from './room.ts';

/** Where the map begins (the whole country when absent), and what it is called to those who do not see it. */
export type MapStart = { position?: MapPosition | undefined; label: string };

/** A flat map, north up, that stays near Vietnam. */
export function mapOptions(container: HTMLElement, { position, label }: MapStart): MapOptions {
  const start: Partial<MapOptions> = position
    ? { center: [position.lon, position.lat], zoom: position.zoom }
    : { bounds: [...COUNTRY], fitBoundsOptions: { padding: roomAround(container, 'country').padding } };
  return {
    container,
    ...start,
    maxBounds: [...REACH],
    minZoom: 3.5,
    maxZoom: 18,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    // The footer and the corner of the map name the makers, in the reader's language.
    attributionControl: false,
    fadeDuration: 120,
    // A stretched tile keeps its buffer; a split one would be cut closer than a corridor is wide (`sources.ts`).
    zoomLevelsToOverscale: undefined,
    locale: { 'Map.Title': label },
  };
}
