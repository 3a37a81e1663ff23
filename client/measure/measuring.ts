import type { Feature, Position } from 'geojson';
import { MAX_PATH } from '../../geo/path-text.ts';
import type { MarkedPoint } from '../state/marked-point.ts';

/** What is being measured; `done`: clicks mean projects again. Pure, no map and no screen. */
export type Measuring = { path: readonly MarkedPoint[]; shape: 'line' | 'area'; done: boolean };

export const BLANK: Measuring = { path: [], shape: 'line', done: false };

/** With one point more; an address takes no more than `MAX_PATH`. */
export function withPoint(measuring: Measuring, at: MarkedPoint): Measuring {
  const { path, done } = measuring;
  const last = path.at(-1);
  if (done || path.length >= MAX_PATH || (last?.lon === at.lon && last.lat === at.lat)) return measuring;
  return { ...measuring, path: [...path, at] };
}

export const withoutLast = (measuring: Measuring): Measuring => ({ ...measuring, path: measuring.path.slice(0, -1), done: false });

/** What the map shows of it. */
export function drawingOf({ path, shape }: Measuring): Feature[] {
  const positions = positionsOf(path);
  const first = positions[0];
  const points = positions.map((coordinates): Feature => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } }));
  if (!first || positions.length < 2) return points;
  const outline: Feature['geometry'] =
    shape === 'area' && positions.length > 2
      ? { type: 'Polygon', coordinates: [[...positions, first]] }
      : { type: 'LineString', coordinates: positions };
  return [{ type: 'Feature', properties: {}, geometry: outline }, ...points];
}

export const positionsOf = (path: readonly MarkedPoint[]): Position[] => path.map(({ lon, lat }) => [lon, lat]);
