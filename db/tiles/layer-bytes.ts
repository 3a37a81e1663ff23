/** A feature of a layer: where its geometry stands in the bytes, and of which type it is (1 points, 2 lines, 3 areas). */
export type FeatureBytes = { type: number; start: number; end: number };

/** Fields of a tile, of a layer and of a feature (Mapbox Vector Tile 2.1, vector_tile.proto). */
const [LAYER, FEATURE, TYPE, GEOMETRY] = [3, 2, 3, 4];
const [VARINT, DOUBLE, BYTES, FLOAT] = [0, 1, 2, 5];

/**
 * The features of a tile's layers, in their order, without reading what they are made of.
 * @throws Error where the bytes are no tile
 */
export function featuresIn(tile: Uint8Array): FeatureBytes[] {
  const found: FeatureBytes[] = [];
  walk(tile, 0, tile.length, (field, start, end) => {
    if (field !== LAYER) return;
    walk(tile, start, end, (inLayer, from, to) => {
      if (inLayer !== FEATURE) return;
      const feature = { type: 0, start: to, end: to };
      walk(tile, from, to, (inFeature, a, b, value) => {
        if (inFeature === TYPE) feature.type = value;
        else if (inFeature === GEOMETRY) [feature.start, feature.end] = [a, b];
      });
      found.push(feature);
    });
  });
  return found;
}

/** Tells each field of a message: where its bytes stand, or, of a number, what it is. */
function walk(bytes: Uint8Array, start: number, end: number, tell: (field: number, start: number, end: number, value: number) => void): void {
  let at = start;
  const varint = (): number => {
    let [value, scale] = [0, 1];
    for (;;) {
      if (at >= end) throw new Error('a tile ends in the middle of a number');
      const byte = bytes[at++] as number;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
  };
  while (at < end) {
    const tag = varint();
    const [field, form] = [Math.floor(tag / 8), tag % 8];
    if (form === VARINT) {
      tell(field, at, at, varint());
      continue;
    }
    if (form !== BYTES && form !== DOUBLE && form !== FLOAT) throw new Error(`a tile with a field of form ${form}`);
    const length = form === BYTES ? varint() : form === DOUBLE ? 8 : 4;
    if (at + length > end) throw new Error('a tile ends in the middle of a field');
    tell(field, at, at + length, 0);
    at += length;
  }
}
