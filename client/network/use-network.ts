import { keepPreviousData, skipToken, useQueries, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTRPC } from '../api.ts';
import type { View } from '../state/address.ts';
import { lookOf } from '../state/look.ts';
import { useView } from '../state/view.ts';
import { type Adds, type Carrier, type Courses, YEARS } from './network-data.ts';
import { DEFAULT_SLIP, readSlip } from './slip.ts';

const NO_COURSES: Courses = [];
const keepAll = (old: Partial<View>): Partial<View> => ({ ...old, dropped: undefined });

/** What the network's page speaks of: the carrier, the project chosen and the years by which it slips. */
export function useNetworkPage() {
  const { mode, setMode } = useView();
  const { id, years } = useParams({ strict: false });
  const navigate = useNavigate();
  const carrier: Carrier = mode === 'rail' ? 'rail' : 'expressway';
  return {
    carrier,
    setCarrier: (to: Carrier) => setMode(to === 'rail' ? 'rail' : 'road'),
    project: id,
    years: readSlip(years),
    setProject: (project: string | null) =>
      void navigate(
        project === null
          ? { to: '/network', search: keepAll as never }
          : { to: '/network/projects/$id', params: { id: project }, search: keepAll as never },
      ),
    setYears: (slip: number) => {
      if (id === undefined) return;
      void navigate(
        slip === DEFAULT_SLIP
          ? { to: '/network/projects/$id', params: { id }, search: keepAll as never, replace: true }
          : { to: '/network/projects/$id/$years', params: { id, years: String(slip) }, search: keepAll as never, replace: true },
      );
    },
  };
}

/** What hangs together in the year of the time bar; the last answer while the next one comes. */
export function useConnected() {
  const { filter } = useView();
  return useQuery(useTRPC().network.connected.queryOptions(lookOf(filter), { placeholderData: keepPreviousData }));
}

/** The courses of those groups; none while the groups or they are still those of another look. */
export function useGroupCourses(carrier: Carrier, isWanted: boolean): Courses {
  const { filter } = useView();
  const { data } = useQuery(useTRPC().network.courses.queryOptions(isWanted ? { carrier, ...lookOf(filter) } : skipToken));
  return data?.courses ?? NO_COURSES;
}

/** The same in each of the years that are compared. */
export function useYears() {
  const trpc = useTRPC();
  const { filter } = useView();
  return useQueries({ queries: YEARS.map((year) => trpc.network.connected.queryOptions({ ...lookOf(filter), year })) });
}

/** What a project adds, and what waits for it if it slips; nothing is asked while none is chosen. */
export function useEffects(project: string | undefined, years: number) {
  const trpc = useTRPC();
  const { filter, lang } = useView();
  const { year: _, ...look } = lookOf(filter);
  return {
    adds: useQuery(trpc.network.adds.queryOptions(project === undefined ? skipToken : { project, lang, ...lookOf(filter) })),
    dependants: useQuery(trpc.network.dependants.queryOptions(project === undefined ? skipToken : { project, lang, years, ...look })),
  };
}

/** The course of a project that has one. */
export function useCourse(project: string | undefined, adds: Adds | undefined) {
  const certainty = adds?.projects.find(({ id }) => id === project)?.certainty ?? 'symbol';
  const asked = project === undefined || certainty === 'symbol' ? skipToken : { id: project };
  return useQuery(useTRPC().projects.shape.queryOptions(asked)).data?.geometry;
}

/** Projects that a network can have courses of. */
export function useCourses() {
  const { filter } = useView();
  const { asOf } = filter;
  const kind = ['expressway', 'national-road', 'regional-road', 'railway'] as const;
  const { data } = useQuery(useTRPC().projects.list.queryOptions({ filter: { kind: [...kind], asOf }, limit: 500 }));
  return kind.map((k) => ({ kind: k, rows: (data?.rows ?? []).filter((row) => row.kind === k && row.type !== 'target') }));
}
