import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { todayInVietnam } from '../../db/clock.ts';
import { yearOf } from '../../db/partial-date.ts';
import { HORIZON } from '../../server/inputs/filter.ts';
import type { AppRouter } from '../../server/router.ts';
import { useTRPC } from '../api.ts';
import { usePlaces } from '../filters/use-places.ts';
import { useView } from '../state/view.ts';

/** Whose plan it was that asked for a report each year. */
const DEFAULT_PLACE = 'lang-son';

export type Report = inferRouterOutputs<AppRouter>['reports']['annual'];
export type ReportLine = Report['sections'][number]['projects'][number];
export type Counts = Report['counts'];

/**
 * Which report the address means: its first place, or the province that this lies in, and its year. A place that is no
 * province and a year to come are answered with Lạng Sơn and the present year; `instead` then says what was asked.
 */
export function useReport() {
  const { filter, setFilter } = useView();
  const places = usePlaces();
  const asked = filter.place?.[0];
  const named = places.find(({ id }) => id === asked);
  const found = named?.level === 'province' ? named : places.find(({ id }) => id === named?.parentId);
  // Until the places have come the id is taken as it is.
  const place = asked === undefined ? DEFAULT_PLACE : places.length === 0 ? asked : (found?.id ?? DEFAULT_PLACE);
  const today = todayInVietnam();
  const last = yearOf(filter.asOf !== undefined && filter.asOf < today ? filter.asOf : today);
  const year = Math.min(filter.year ?? last, last);
  const input = { place, year, ...(filter.asOf && { asOf: filter.asOf }) };
  const report = useQuery(useTRPC().reports.annual.queryOptions(input, { placeholderData: keepPreviousData, enabled: places.length > 0 }));
  return {
    input,
    report,
    provinces: places.filter(({ level }) => level === 'province'),
    /** The latest first. */
    years: Array.from({ length: last - HORIZON.min + 1 }, (_, i) => last - i),
    instead: {
      place: asked !== undefined && named !== undefined && !found ? named.name : undefined,
      year: filter.year !== undefined && filter.year > last ? filter.year : undefined,
    },
    choose: (change: { place?: string; year?: number }) =>
      setFilter({ ...filter, ...(change.place && { place: [change.place] }), ...(change.year && { year: change.year }) }),
  };
}
