import { VectorTile } from '@mapbox/vector-tile';
import * as fc from 'fast-check';
import { PbfReader, PbfWriter } from 'pbf';
import { describe, expect, it } from 'vitest';
import { glueTile } from '../../db/tiles/glue.ts';
import { featuresIn } from '../../db/tiles/layer-bytes.ts';
import { codedWords } from '../../db/tiles/said.ts';
import { DRAWN_ANEW } from '../../db/tiles/shape-reader.ts';
import { healths, states } from '../../db/time-vocabulary.ts';
import { keysOf, NOT_STATED } from '../../db/vocabulary.ts';
import { type SaidRow, saidOf, shapeOf } from './helpers/said.ts';

type Position = [number, number];
type Shape = { type: 1 | 2; positions: Position[] };

const zigzag = (n: number) => (n << 1) ^ (n >> 31);

/** The commands that draw positions, as a feature's geometry has them. */
function geometryOf({ type, positions }: Shape): Uint8Array {
  const pbf = new PbfWriter();
  const command = (id: number, count: number) => pbf.writeVarint((count << 3) | id);
  let [x, y] = [0, 0];
  positions.forEach((at, i) => {
    if (i === 0) command(1, type === 1 ? positions.length : 1);
    if (i === 1 && type === 2) command(2, positions.length - 1);
    pbf.writeVarint(zigzag(at[0] - x) >>> 0);
    pbf.writeVarint(zigzag(at[1] - y) >>> 0);
    [x, y] = at;
  });
  return Uint8Array.from(pbf.finish());
}

/** A tile of shapes alone, as PostGIS encodes them, with fields that nobody asked for. */
function layerOf(shapes: readonly Shape[], noise: number): Uint8Array {
  const pbf = new PbfWriter();
  pbf.writeMessage(
    3,
    (_, layer) => {
      layer.writeStringField(1, 'n'.repeat(noise % 200));
      for (const shape of shapes)
        layer.writeMessage(
          2,
          (__, feature) => {
            if (noise % 2) feature.writeVarintField(1, noise);
            feature.writeVarintField(3, shape.type);
            feature.writeBytesField(4, geometryOf(shape));
            if (noise % 3 === 0) feature.writeFixed32Field(9, noise);
          },
          undefined,
        );
      layer.writeDoubleField(12, noise);
      layer.writeVarintField(5, 4096);
      layer.writeVarintField(15, 2);
    },
    undefined,
  );
  return Uint8Array.from(pbf.finish());
}

const coordinate = fc.integer({ min: -200_000, max: 200_000 });
const position: fc.Arbitrary<Position> = fc.tuple(coordinate, coordinate);
const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({ type: fc.constant(1 as const), positions: fc.array(position, { minLength: 1, maxLength: 3 }) }),
  fc.record({ type: fc.constant(2 as const), positions: fc.array(position, { minLength: 2, maxLength: 40 }) }),
);
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('', 'Cả nước', '谅山—河内', 'Đường '.repeat(90)));
const named = fc.record({ id: text, name: text, nameEn: text, nameZh: text, provinces: text });
const worded = fc.record({
  kind: fc.constantFrom(...codedWords.kind),
  type: fc.constantFrom(...codedWords.type),
  status: fc.constantFrom(...codedWords.status),
  funding: fc.constantFrom(...codedWords.funding),
  basis: fc.constantFrom(...codedWords.basis),
  certainty: fc.constantFrom(...codedWords.certainty),
  state: fc.constantFrom(...keysOf(states)),
  health: fc.constantFrom(...keysOf(healths), NOT_STATED),
});
const numbered = fc.record({
  targetYear: fc.option(fc.integer({ min: 1900, max: 2100 })),
  members: fc.nat(262_143),
  accuracyM: fc.oneof(fc.nat(5000), fc.double({ min: 0, max: 1e21, noNaN: true, noDefaultInfinity: true })),
});
const feature = fc.record({ named, worded, numbered, shape, isCut: fc.boolean() });
const home = { x: 812, y: 449 };

/** What a decoder finds, in order. */
function decoded(tile: Uint8Array) {
  const layer = new VectorTile(new PbfReader(tile)).layers.projects;
  if (!layer) throw new Error('no layer');
  expect([layer.version, layer.extent]).toEqual([2, 4096]);
  return Array.from({ length: layer.length }, (_, i) => {
    const { type, properties, loadGeometry } = layer.feature(i);
    return {
      type,
      properties: { ...properties },
      parts: loadGeometry.call(layer.feature(i)).map((part) => part.map(({ x, y }): Position => [x, y])),
    };
  });
}

describe('a tile glued from its rows', () => {
  it('decodes to what the rows say, where they lie', () => {
    fc.assert(
      fc.property(fc.array(feature, { minLength: 1, maxLength: 12 }), fc.nat(1000), fc.integer({ min: -3, max: 3 }), (features, noise, east) => {
        const rows = features.map(({ named: own, worded: words, numbered: numbers }): SaidRow => ({ ...own, ...words, ...numbers }));
        const bytes = glueTile(
          {
            said: Buffer.from(rows.map(saidOf).join('')),
            shapes: Buffer.from(features.map((f) => (f.isCut ? DRAWN_ANEW : shapeOf(f.shape.type, home, geometryOf(f.shape)))).join('')),
            stands: Buffer.from(rows.map((r) => r.state.slice(0, 1) + (r.health === NOT_STATED ? '-' : r.health.slice(0, 1))).join('')),
            anew: layerOf(
              features.filter((f) => f.isCut).map((f) => f.shape),
              noise,
            ),
          },
          { x: home.x + east, y: home.y },
        );
        const expected = features.map(({ shape: { type, positions }, isCut }, i) => {
          const moved = positions.map(([x, y]): Position => [x - (isCut ? 0 : east * 4096), y]);
          const { targetYear, ...rest } = rows[i] as SaidRow;
          return { type, properties: targetYear === null ? rest : { ...rest, targetYear }, parts: type === 1 ? moved.map((at) => [at]) : [moved] };
        });
        expect(decoded(bytes)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('is empty where there are no rows', () => {
    const none = new Uint8Array(0);
    expect(glueTile({ said: none, shapes: none, stands: none, anew: none }, home)).toEqual(none);
  });

  it('is none where the columns are of other rows', () => {
    const [one] = fc.sample(feature, 1);
    if (!one) throw new Error('no feature');
    const said = Buffer.from(saidOf({ ...one.named, ...one.worded, ...one.numbered }));
    const [stands, shapes, none] = [Buffer.from('pl'), Buffer.from(shapeOf(one.shape.type, home, geometryOf(one.shape))), new Uint8Array(0)];
    for (const rows of [
      { said, stands, shapes: Buffer.from(DRAWN_ANEW), anew: none },
      { said, stands, shapes: Buffer.concat([shapes, shapes]), anew: none },
      { said, stands: Buffer.from('plpl'), shapes, anew: none },
      { said, stands, shapes, anew: layerOf([one.shape], 1) },
      { said, stands: Buffer.from('??'), shapes, anew: none },
    ])
      expect(() => glueTile(rows, home)).toThrow();
  });
});

describe('the features in the bytes of a tile', () => {
  it('are found with their types and geometries, whatever stands around them', () => {
    fc.assert(
      fc.property(fc.array(shape, { maxLength: 20 }), fc.nat(100_000), (shapes, noise) => {
        const tile = layerOf(shapes, noise);
        const found = featuresIn(tile).map(({ type, start, end }) => [type, ...tile.subarray(start, end)]);
        expect(found).toEqual(shapes.map((s) => [s.type, ...geometryOf(s)]));
      }),
    );
  });

  it('are not looked for in what is no tile', () => {
    fc.assert(
      fc.property(
        fc.array(shape, { minLength: 1, maxLength: 5 }),
        fc.nat(1000),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (shapes, noise, share) => {
          const tile = layerOf(shapes, noise);
          expect(() => featuresIn(tile.subarray(0, Math.max(1, Math.floor(share * tile.length))))).toThrow();
        },
      ),
    );
  });
});
