import type { Position } from 'geojson';
import type { DrawnProject } from '../../db/queries/drawings.ts';
import { pixel, rowsFor, WHOLE } from '../../db/tiles/zooms.ts';
import { mapShape, type Shape } from '../../geo/map-shape.ts';
import { MERCATOR_WIDTH, toUnitSquare } from '../../geo/mercator.ts';
import { simplifyLine, simplifyRing } from '../../geo/simplify.ts';
import { type Box, boxOf } from './boxes.ts';

/** The side of a pixel at a zoom, of the width of the world. */
export const pixelWidth = (zoom: number): number => pixel(zoom) / MERCATOR_WIDTH;

/**
 * A project as it is drawn: its geometry in the unit square (geo/mercator.ts), and what is left of it at each zoom, by
 * the rule of db/tiles/rebuild.ts. Each zoom's is made when it is first asked for.
 */
export class Drawing {
  readonly id: string;
  /** Its place in the catalogue; equals go by id. */
  readonly position: number;
  readonly properties: DrawnProject['properties'];
  readonly box: Box;
  /** The longer side of its box. */
  readonly size: number;
  readonly #shape: Shape;
  readonly #spot: Position;
  readonly #atZoom: (Shape | undefined)[] = [];

  constructor({ properties, position, geometry, spot }: DrawnProject) {
    this.id = properties.id;
    this.position = position;
    this.properties = properties;
    this.#spot = toUnitSquare(spot);
    this.#shape = mapShape(geometry, (row) => row.map(toUnitSquare));
    this.box = boxOf(this.#shape);
    const [west, north, east, south] = this.box;
    this.size = Math.max(east - west, south - north);
  }

  /** With the corners that half a pixel shows. What is smaller than a unit of the tile is a point, and so is an outline of less than a pixel. */
  at(z: number): Shape {
    const zoom = rowsFor(z);
    const isOutline = zoom !== WHOLE && this.#shape.type.endsWith('Polygon');
    if (this.size < Math.max(pixelWidth(z) / UNITS_IN_PIXEL, isOutline ? pixelWidth(zoom) : 0)) return this.#asPoint();
    if (zoom === WHOLE) return this.#shape;
    this.#atZoom[zoom] ??= this.#generalised(pixelWidth(zoom) / 2);
    return this.#atZoom[zoom];
  }

  #generalised(tolerance: number): Shape {
    const simplify = { points: (row: Position[]) => row, line: simplifyLine, ring: simplifyRing };
    return mapShape(this.#shape, (row, kind) => simplify[kind](row, tolerance));
  }

  #asPoint(): Shape {
    return this.#shape.type.endsWith('Point') ? this.#shape : { type: 'Point', coordinates: this.#spot };
  }
}

/** A tile is 512 pixels and 4096 units wide. */
const UNITS_IN_PIXEL = 8;
