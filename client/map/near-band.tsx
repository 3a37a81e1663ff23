import { useQuery } from '@tanstack/react-query';
import type { Feature, Geometry, Position } from 'geojson';
import { useEffect } from 'react';
import { readPath } from '../../geo/path-text.ts';
import { trpcClient } from '../api.ts';
import { useView } from '../state/view.ts';
import type { AtlasMap } from './atlas-map.ts';
import { NEAR } from './sources.ts';

const NOTHING: Feature[] = [];

/** Puts the band in which the filter's `near` seeks on the map. Draws nothing itself. */
export function NearBand({ atlas }: { atlas: AtlasMap }) {
  const { filter } = useView();
  const { near, within } = filter;
  const { data } = useQuery({
    queryKey: ['near-band', near, within],
    queryFn: () => (near === undefined || within === undefined ? NOTHING : band(near, within)),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const shown = data ?? NOTHING;
  useEffect(() => atlas.show(NEAR, shown), [atlas, shown]);
  useEffect(() => () => atlas.show(NEAR, NOTHING), [atlas]);
  return null;
}

/** The band, and what it is around: the filter leaves out the project itself. */
async function band(near: string, within: number): Promise<Feature[]> {
  const path = readPath(near);
  const origin = path ? asGeometry(path) : (await trpcClient.projects.shape.query({ id: near })).geometry;
  // With turf's geometry engine, which few readers need.
  const { bandAround } = await import('../../geo/band.ts');
  const around = bandAround(origin, within);
  return [...(around ? [around] : []), { type: 'Feature' as const, properties: { origin: true }, geometry: origin }];
}

const asGeometry = (path: Position[]): Geometry =>
  path.length === 1 ? { type: 'Point', coordinates: path[0] ?? [] } : { type: 'LineString', coordinates: path };
