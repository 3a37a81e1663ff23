import { useQueries } from '@tanstack/react-query';
import type { Feature, Position } from 'geojson';
import { useMemo } from 'react';
import type { ReachKind } from '../../db/parks/park.ts';
import { useTRPC } from '../api.ts';
import { lookOf } from '../state/look.ts';
import { useView } from '../state/view.ts';
import { type ComparedYear, type Comparison, inYear } from './comparison.ts';
import { marksOf } from './marks.ts';

type Ways = {
  /** What the map shows: the parks by number, the ways, and where they lead. */
  features: readonly Feature[];
  /** Positions that it should hold. */
  around: readonly Position[];
  /** Whether every way has come, or will not. */
  isSettled: boolean;
};

/** The ways from each park to its nearest place of a kind, in the year that the address looks at; as measured in the table. */
export function useWays(comparison: Comparison | undefined, kind: ReachKind): Ways {
  const trpc = useTRPC();
  const { filter, lang, parks: search } = useView();
  const looked: ComparedYear = filter.year ?? 'now';
  const parks = comparison?.parks ?? [];
  const ends = parks.map(({ id }) => (comparison && inYear(comparison, looked, id)?.near[kind]) ?? null);
  const asked = parks.flatMap((park, i) => {
    const end = ends[i];
    return end ? [{ park, end }] : [];
  });
  const pair = (at: Position): [number, number] => [at[0] ?? 0, at[1] ?? 0];
  const { ways, isSettled } = useQueries({
    queries: asked.map(({ park, end }) => ({
      ...trpc.network.route.queryOptions({ from: pair(park.at), to: pair(end.at), ...(search.by && { by: search.by }), ...lookOf(filter), lang }),
      staleTime: Number.POSITIVE_INFINITY,
    })),
    combine: (results) => ({
      ways: results.map(({ data }) => data ?? null),
      isSettled: results.every(({ isPending }) => !isPending),
    }),
  });
  const key = JSON.stringify([looked, kind, parks.map(({ id }) => id), asked.map(({ end }) => end.id), ways.map((way) => way?.km), lang]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the marks are made from
  const features = useMemo(() => marksOf(parks, asked, ways, lang), [key]);
  const around = useMemo(
    () =>
      features.flatMap(({ geometry }) =>
        geometry.type === 'LineString' ? geometry.coordinates : geometry.type === 'Point' ? [geometry.coordinates] : [],
      ),
    [features],
  );
  return { features, around, isSettled: comparison !== undefined && isSettled };
}
