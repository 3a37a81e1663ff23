import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { order } from '../../../client/map/order.ts';
import { takeGround } from '../../../client/map/outer-ground.ts';
import { buildStyle } from '../../../client/map/style.ts';
import { tileProperties } from '../../../client/map/tile-properties.ts';
import { languages } from '../../../db/vocabulary.ts';

const choice = { origin: 'https://atlas.example', query: 'kind=expressway&status=preparation', fontFaces: {}, outer: null } as const;

/** The names that the `get` expressions of a layer read. */
function readBy(value: unknown): string[] {
  if (!Array.isArray(value)) return typeof value === 'object' && value !== null ? Object.values(value).flatMap(readBy) : [];
  return value[0] === 'get' ? [String(value[1])] : value.flatMap(readBy);
}

describe.each(languages)('the style in %s', (lang) => {
  const style = buildStyle({ ...choice, lang });

  it('is valid', () => {
    expect(validateStyleMin(style as never)).toEqual([]);
  });

  it('reads only what the tiles give', () => {
    for (const layer of style.layers) {
      if (!('source-layer' in layer) || !layer['source-layer']) continue;
      const given: readonly string[] = tileProperties[layer['source-layer'] as keyof typeof tileProperties];
      expect(given, layer.id).toEqual(expect.arrayContaining(readBy(layer)));
    }
  });

  it('names no remote fonts, and an id once', () => {
    expect(style.glyphs).toBeUndefined();
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the ground', () => {
  const outer: StyleSpecification = {
    version: 8,
    glyphs: 'fonts/{fontstack}/{range}.pbf',
    sources: { land: { type: 'vector', tiles: ['../tiles/{z}/{x}/{y}.pbf'] } },
    layers: [
      { id: 'sea', type: 'background' },
      { id: 'land', type: 'fill', source: 'land', 'source-layer': 'earth' },
    ],
  };

  it('from elsewhere lies under the projects, and takes no name of ours', () => {
    const style = buildStyle({ ...choice, lang: 'vi', outer: takeGround(outer, 'https://maps.example/styles/quiet.json') });
    expect(validateStyleMin(style as never)).toEqual([]);
    const ids = style.layers.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['outer:sea', 'outer:land']);
    expect(ids).toContain('corridor-bands');
    expect(ids).not.toContain('provinces');
    expect(style.sources['outer:land']).toMatchObject({ tiles: ['https://maps.example/tiles/{z}/{x}/{y}.pbf'] });
    expect(style.glyphs).toBe('https://maps.example/styles/fonts/{fontstack}/{range}.pbf');
  });

  it('always labels both archipelagos, from the country on', () => {
    const label = order.flatMap((layer) => layer.draw('vi', 'outer')).find(({ id }) => id === 'archipelago-labels') as Extract<
      LayerSpecification,
      { type: 'symbol' }
    >;
    expect(label.layout?.['text-allow-overlap']).toBe(true);
    expect(label.minzoom).toBeUndefined();
    expect(label.maxzoom).toBeUndefined();
  });
});
