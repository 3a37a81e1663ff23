import { expression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { metresPerPixel } from '../../../client/map/ground.ts';
import { bandWidth } from '../../../client/map/layers/corridors.ts';
import { BAND_ZOOM } from '../../../client/map/sources.ts';

const EXTENT = 8192;

/** Position on a tile's grid, of MapLibre's 8192 units. */
function onTile([lon, lat]: readonly [number, number], tile: { z: number; x: number; y: number }) {
  const size = 2 ** tile.z;
  const x = ((lon + 180) / 360) * size;
  const y = ((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * size;
  return { x: (x - tile.x) * EXTENT, y: (y - tile.y) * EXTENT };
}

/** The band's width in px as the map evaluates it, for a corridor along a parallel or as given. */
function widthOf(line: readonly (readonly [number, number])[], zoom: number, accuracyM: number): number {
  const first = line[0];
  if (!first) throw new Error('a line has points');
  const whole = onTile(first, { z: BAND_ZOOM, x: 0, y: 0 });
  const canonical = { z: BAND_ZOOM, x: Math.floor(whole.x / EXTENT), y: Math.floor(whole.y / EXTENT) };
  const compiled = expression.createPropertyExpression(bandWidth, 'line-width', {
    type: 'number',
    'property-type': 'data-driven',
    expression: { interpolated: true, parameters: ['zoom', 'feature'] },
  } as never);
  if (compiled.result === 'error') throw new Error(compiled.value.map(({ message }) => message).join('; '));
  const feature = { type: 'LineString', properties: { accuracyM }, geometry: [line.map((at) => onTile(at, canonical))] };
  return compiled.value.evaluate({ zoom } as never, feature as never, {}, canonical as never) as number;
}

describe('a corridor’s band', () => {
  const latitudes = [8.5, 10.8, 14, 16, 18.3, 21, 22.5, 23.4];
  it.each(latitudes)('is twice its accuracy wide at %f° N, within two percent', (lat) => {
    for (const zoom of [5, 6, 8.5, 11, 14, 17]) {
      const px = widthOf(
        [
          [105.7, lat],
          [106, lat],
        ],
        zoom,
        2000,
      );
      expect(Math.abs((px * metresPerPixel(lat, zoom)) / 4000 - 1)).toBeLessThan(0.02);
    }
  });

  it('keeps within 2 % at both ends of a line of two degrees northward', () => {
    const px = widthOf(
      [
        [105.7, 20.6],
        [106, 21.6],
        [105.8, 22.6],
      ],
      9,
      6000,
    );
    for (const lat of [20.6, 22.6]) expect(Math.abs((px * metresPerPixel(lat, 9)) / 12000 - 1)).toBeLessThan(0.02);
  });
});
