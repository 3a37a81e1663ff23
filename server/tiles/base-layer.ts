import type { Feature, Position } from 'geojson';
import { EXTENT } from '../../db/tiles/units.ts';
import { mapShape, type Row, type Shape } from '../../geo/map-shape.ts';
import { toUnitSquare } from '../../geo/mercator.ts';
import { ringArea } from '../../geo/ring.ts';
import { BorderJoin, simplifyBorder } from '../../geo/shared-borders.ts';
import { simplifyLine } from '../../geo/simplify.ts';
import type { BaseFeature } from './base-layers.ts';
import { type Box, Boxes, boxOf } from './boxes.ts';
import type { TileAddress } from './grid.ts';

/** How far beyond a tile's edge the base map reaches, in units of the tile. */
export const BASE_BUFFER = 64;
/** What may be left out, in units of the tile: a quarter of a pixel. */
const TOLERANCE = 2;
/** From here everything is drawn: the data are generalised themselves, and 99 % of their positions matter at zoom 8. */
const WHOLE = 9;

/** Finds the features that reach a tile, simplified for its zoom, in the unit square. */
export type BaseLayer = (tile: TileAddress) => Feature[];

/** A layer of the base map: its shapes are projected now, and simplified for a zoom when a tile of it first shows them. */
export function baseLayer(features: readonly BaseFeature[]): BaseLayer {
  const shapes = new Boxes(projected(features));
  return (tile) =>
    shapes.in(tile, BASE_BUFFER).flatMap((shape): Feature[] => {
      const geometry = shape.properties.minzoom > tile.z ? null : shape.at(tile.z);
      return geometry ? [{ type: 'Feature', geometry, properties: shape.properties }] : [];
    });
}

/** By itself, that nothing which outlives it holds on to the `BorderJoin`, which is larger than the shapes. */
function projected(features: readonly BaseFeature[]): BaseShape[] {
  const borders = new BorderJoin();
  const project = (row: Position[], kind: Row) => (kind === 'ring' ? borders.join(row.map(toUnitSquare)) : row.map(toUnitSquare));
  return features.map(({ geometry, properties }) => new BaseShape(properties, mapShape(geometry, project), borders.corners));
}

class BaseShape {
  readonly properties: BaseFeature['properties'];
  readonly box: Box;
  readonly #whole: Shape;
  readonly #corners: ReadonlySet<Position>;
  /** Of each zoom; null where it is too small to be seen. Their positions are those of the whole, not copies. */
  readonly #atZoom: (Shape | null | undefined)[] = [];

  constructor(properties: BaseFeature['properties'], shape: Shape, corners: ReadonlySet<Position>) {
    this.properties = properties;
    this.#whole = shape;
    this.#corners = corners;
    this.box = boxOf(shape);
  }

  at(z: number): Shape | null {
    if (z >= WHOLE) return this.#whole;
    const known = this.#atZoom[z];
    if (known !== undefined) return known;
    const made = simplified(this.#whole, this.#corners, TOLERANCE / EXTENT / 2 ** z);
    this.#atZoom[z] = made;
    return made;
  }
}

/** Without lines shorter than the tolerance, and rings of less than its square. */
function simplified(shape: Shape, corners: ReadonlySet<Position>, tolerance: number): Shape | null {
  const change = {
    points: (row: Position[]) => row,
    line: (row: Position[]) => (lengthOf(row) < tolerance ? [] : simplifyLine(row, tolerance)),
    ring: (row: Position[]) => (Math.abs(ringArea(row)) < tolerance ** 2 ? [] : simplifyBorder(row, corners, tolerance)),
  };
  return withoutEmpty(mapShape(shape, (row, kind) => change[kind](row)));
}

/** A ring needs four positions to have an area. */
const isRing = (row: Position[] | undefined): boolean => row !== undefined && row.length > 3;

function withoutEmpty(shape: Shape): Shape | null {
  if (shape.type === 'LineString') return shape.coordinates.length > 1 ? shape : null;
  if (shape.type !== 'MultiPolygon') return shape;
  const coordinates = shape.coordinates.filter(([outer]) => isRing(outer)).map((rings) => rings.filter(isRing));
  return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null;
}

function lengthOf(line: readonly Position[]): number {
  return line.reduce((sum, [x = 0, y = 0], i) => {
    const [beforeX = x, beforeY = y] = line[i - 1] ?? [];
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);
}
