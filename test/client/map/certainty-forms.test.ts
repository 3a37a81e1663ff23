import { createExpression, featureFilter, latest } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { exampleSwatches } from '../../../client/map/certainty-swatches.ts';
import { colours } from '../../../client/map/colours.ts';
import { lineKinds } from '../../../client/map/expressions.ts';
import { metresOnGround } from '../../../client/map/ground.ts';
import { bandWidth, TINT } from '../../../client/map/layers/corridors.ts';
import { mix } from '../../../client/map/mix.ts';
import { order } from '../../../client/map/order.ts';
import { keysOf, type Status, statuses } from '../../../db/vocabulary.ts';

/** Symbol, corridor and alignment may not be mistaken for each other: at any zoom, in print, or by someone colour-blind. */

const layers = order.flatMap((layer) => layer.draw('vi', 'own')).filter((l) => 'source-layer' in l && l['source-layer'] === 'projects');
const zooms = [4, 5, 6.5, 8, 10, 12, 14, 16, 18];

/** What draws a project, without the layers that only catch the pointer, name it, or follow the selection. */
function drawnBy(certainty: string, kind: string, zoom: number): LayerSpecification[] {
  const feature = {
    type: certainty === 'symbol' ? 1 : 2,
    properties: { certainty, kind, status: 'implementation', type: 'project', members: 0, id: 'X', accuracyM: 2000 },
  };
  return layers.filter((layer) => {
    if (/^(hits?|halo|.*-hits?|.*labels?|symbol-accuracy)/.test(layer.id) || zoom < (layer.minzoom ?? 0)) return false;
    return featureFilter('filter' in layer ? layer.filter : undefined, 'layers[0].filter').filter({ zoom } as never, feature as never);
  });
}

/** A layer's form: what is left of it when the colours are taken away. */
function form(layer: LayerSpecification): string {
  const plain = (values: object = {}) => Object.entries(values).filter(([name]) => !/color|opacity|sort/.test(name));
  return JSON.stringify([layer.type, plain(layer.layout), plain(layer.paint)]);
}

const width = (layer: LayerSpecification, zoom: number): number => {
  const made = createExpression(
    (layer.paint as { 'line-width': unknown })['line-width'],
    'layers[0].paint.line-width',
    latest.paint_line['line-width'] as never,
  );
  if (made.result === 'error') throw new Error(layer.id);
  return made.value.evaluate({ zoom } as never, { type: 2, properties: {} } as never) as number;
};

describe.each(zooms)('at zoom %s', (zoom) => {
  it.each([...lineKinds])('a %s has three forms that differ without colour', (kind) => {
    const [symbol, corridor, alignment] = ['symbol', 'corridor', 'alignment'].map((c) => drawnBy(c, kind, zoom));
    // A badge, or, where badges would pile up, a dot: never a line.
    expect(symbol?.map((l) => l.type)).toContain(zoom < 7 ? 'circle' : 'symbol');
    expect(symbol?.every((l) => l.type === 'circle' || l.type === 'symbol')).toBe(true);
    expect(corridor?.map((l) => l.id)).toContain('corridor-bands');
    expect(corridor?.every((l) => l.type === 'line')).toBe(true);
    expect(alignment?.map((l) => l.id)).not.toContain('corridor-bands');
    expect(alignment?.every((l) => l.type === 'line')).toBe(true);
    const forms = [symbol, corridor, alignment].map((all) => all?.map(form).sort().join('\n'));
    expect(new Set(forms).size).toBe(3);
    // The axis of a corridor is thinner than a traced line of the same kind.
    const widest = (all: LayerSpecification[] = []) => Math.max(...all.filter((l) => l.id !== 'corridor-bands').map((l) => width(l, zoom)));
    expect(widest(corridor)).toBeLessThan(widest(alignment) * 0.8);
  });
});

describe('a corridor’s band', () => {
  it('is metres on the ground: twice the accuracy wide', () => {
    expect(bandWidth).toEqual(metresOnGround(['*', 2, ['get', 'accuracyM']]));
  });

  it('stands out from the land in greyscale, in every status', () => {
    const grey = (hex: string) => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => (Number.parseInt(hex.slice(i, i + 2), 16) / 255) ** 2.2);
      return 116 * Math.cbrt(0.2126 * r + 0.7152 * g + 0.0722 * b) - 16;
    };
    for (const status of keysOf(statuses)) {
      const band = mix(colours.land, statuses[status as Status].colour, TINT);
      expect(grey(colours.land) - grey(band), status).toBeGreaterThan(4);
    }
  });
});

describe('the samples of the explaining page', () => {
  it('are the legend’s, each of another form', () => {
    const forms = [exampleSwatches.symbol, exampleSwatches.corridor, exampleSwatches.alignment].map((list) => list[0]?.form);
    expect(forms).toEqual(['badge', 'band', 'line']);
    expect(exampleSwatches.surveyed.length).toBe(1);
  });
});
