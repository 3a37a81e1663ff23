/** The parts of topojson-server 3.0.1 and topojson-simplify 3.0.3 used here; both ship without types. */
declare module 'topojson-server' {
  import type { FeatureCollection } from 'geojson';
  import type { GeometryCollection, Topology } from 'topojson-specification';
  export function topology<K extends string>(objects: Record<K, FeatureCollection>): Topology<Record<K, GeometryCollection>>;
}
declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';

  type Point = [x: number, y: number];
  /** Adds to each position of each arc, as a third number, the least weight at which Visvalingam's method drops it. */
  export function presimplify<T extends Topology>(topology: T, weight: (triangle: [Point, Point, Point]) => number): T;
}
