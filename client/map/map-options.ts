import type { MapOptions } from 'maplibre-gl';
import type { MapPosition } from '../state/address.ts';
import { type Box, COUNTRY, REACH } from './box.ts';
import { roomAround } from './room.ts';

/** Where the map begins (the whole country when absent), and what it is called to those who do not see it. */
export type MapStart = {
  position?: MapPosition | undefined;
  label: string;
  /** A picture to be taken (`AtlasMap.picture`) instead of a map to be used: of this box, or of the position. */
  still?: Box | undefined;
};

/** Pixels of a picture for each pixel of its size on the page: some 190 to the inch on paper. */
const STILL_RATIO = 2;
/** Room between what a picture shows and its edge, in px. */
const STILL_MARGIN = 22;

/** A flat map, north up, that stays near Vietnam. */
export function mapOptions(container: HTMLElement, { position, label, still }: MapStart): MapOptions {
  const start: Partial<MapOptions> = position
    ? { center: [position.lon, position.lat], zoom: position.zoom }
    : still
      ? { bounds: [...still], fitBoundsOptions: { padding: STILL_MARGIN, maxZoom: 12 } }
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
    // A small picture of the country is farther away than a reader may go.
    ...(still
      ? {
          interactive: false,
          minZoom: 1,
          maxBounds: undefined,
          fadeDuration: 0,
          pixelRatio: STILL_RATIO,
          canvasContextAttributes: { preserveDrawingBuffer: true },
        }
      : {}),
  };
}
