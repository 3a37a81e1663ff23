import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ReachKind } from '../../db/parks/park.ts';
import type { Language } from '../../db/vocabulary.ts';
import type { Zone } from '../../geo/vn2000-zones.ts';
import type { FilterInput } from '../../server/inputs/filter.ts';
import { LEFT_BEHIND, type MapPosition, type Post, type Sort, type View } from './address.ts';
import type { MarkedPoint } from './marked-point.ts';
import type { ParkSearch } from './park-search.ts';
import { toggled } from './shortlist.ts';
import type { Way } from './way.ts';

const NO_PARKS: readonly string[] = [];
const NO_SEARCH: ParkSearch = {};

/** Near enough to see where a marked point lies between roads and towns. */
export const POINT_ZOOM = 13;

/** The address without its parameters. */
export const usePathname = (): string => useLocation({ select: ({ pathname }) => pathname });

/** Where the address says that the map looks; undefined where it says nothing. */
export const useMapPosition = (): MapPosition | undefined =>
  useSearch({ strict: false, select: ({ map }: Partial<View>) => map, structuralSharing: true });

/**
 * Where a person is and how to go elsewhere: the address is the only state that views share. All of it but the map's
 * position (`useMapPosition`): each drag changes that, and nothing else on the screen should be drawn anew for it.
 */
export function useView() {
  const search = useSearch({
    strict: false,
    select: ({ map: _, ...rest }: Partial<View>): Omit<Partial<View>, 'map'> => rest,
    structuralSharing: true,
  });
  const pathname = usePathname();
  const navigate = useNavigate();
  const edition: '2024' | '2025' = search.edition ?? '2025';
  const change = useCallback(
    (patch: Partial<View>, options: { replace?: boolean } = {}) =>
      void navigate({ to: '.', search: (old: Partial<View>) => ({ ...old, dropped: undefined, ...patch }), replace: options.replace ?? false }),
    [navigate],
  );
  return {
    filter: search.filter ?? {},
    lang: search.lang ?? 'vi',
    post: search.post,
    sort: search.sort ?? 'catalogue',
    edition,
    /** The point that is marked. */
    at: search.at,
    /** The chosen zone of VN-2000; undefined: the province's own. */
    zone: search.zone,
    /** The two days that are compared, where the address names them. */
    since: search.since,
    until: search.until,
    /** What parks are searched by, besides the filter's look at time. */
    parks: search.parks ?? NO_SEARCH,
    /** The park whose facts are open. */
    park: search.park,
    /** Ids of the parks to compare. */
    shortlist: search.shortlist ?? NO_PARKS,
    /** To which kind of places the comparison draws the ways. */
    ways: search.ways ?? ('gate' as const),
    /** The way that is sought; either end may be missing. */
    route: search.route,
    mode: search.mode ?? ('road' as const),
    /** The version of the data that the address was written of. */
    version: search.version,
    /** Id of the project that is open, in the catalogue's spelling. */
    selected: /^\/projects\/([^/]+)\/?$/.exec(pathname)?.[1],
    /** Replaces the filter; each change is a step that "back" undoes, unless it only continues the last one. */
    setFilter: useCallback((filter: FilterInput, options?: { replace?: boolean }) => change({ filter }, options), [change]),
    /** Speaks of today's version again. */
    dropVersion: useCallback(() => change({ version: undefined }, { replace: true }), [change]),
    setLanguage: useCallback((lang: Language) => change({ lang }), [change]),
    /** Changes between the 63 provinces and the 34, with the filter that means the same in the other. */
    setEdition: useCallback(
      (edition: '2024' | '2025', filter: FilterInput) => change({ edition: edition === '2024' ? edition : undefined, filter }),
      [change],
    ),
    /** Shows a kilometre post; another one continues the same step. */
    setPost: useCallback((post: Post) => change({ post }), [change]),
    setDays: useCallback((days: Pick<View, 'since' | 'until'>) => change(days), [change]),
    setSort: useCallback((sort: Sort) => change({ sort }), [change]),
    /** Moving the map is not a step of its own: "back" should leave the view, not undo a drag. */
    setMap: useCallback((map: MapPosition) => change({ map }, { replace: true }), [change]),
    setPoint: useCallback((at: MarkedPoint | null) => change({ at: at ?? undefined }), [change]),
    setZone: useCallback((zone: Zone | null) => change({ zone: zone ?? undefined }, { replace: true }), [change]),
    /** Marks a point and brings the map there; `zone` where the point was given in one. */
    goTo: useCallback(
      (at: MarkedPoint, zone?: Zone) => {
        const near = (old: Partial<View>) => ({ ...at, zoom: Math.max(old.map?.zoom ?? 0, POINT_ZOOM) });
        const search = (old: Partial<View>) => ({ ...old, dropped: undefined, at, zone: zone ?? old.zone, map: near(old) });
        void navigate({ to: '.', search } as never);
      },
      [navigate],
    ),
    /** Another search for parks; each change is a step, unless it only continues the last one. */
    setParks: useCallback((parks: ParkSearch, options?: { replace?: boolean }) => change({ parks }, options), [change]),
    /** Opens the facts of a park, or closes them. */
    setPark: useCallback((park: string | null) => change({ park: park ?? undefined }, { replace: true }), [change]),
    /** Adds a park to those to compare, or takes it away; a full list takes no more. */
    toggleShortlist: useCallback(
      (id: string) =>
        void navigate({
          to: '.',
          search: (old: Partial<View>) => ({ ...old, dropped: undefined, shortlist: toggled(old.shortlist ?? NO_PARKS, id) }),
        } as never),
      [navigate],
    ),
    setWays: useCallback((ways: ReachKind) => change({ ways }, { replace: true }), [change]),
    setShortlist: useCallback((shortlist: string[]) => change({ shortlist }), [change]),
    setRoute: useCallback((route: Way | undefined, options?: { replace?: boolean }) => change({ route }, options), [change]),
    setMode: useCallback((mode: 'road' | 'rail') => change({ mode: mode === 'rail' ? mode : undefined }), [change]),
    /** Opens a project, or closes the open one; the rest of the address stays. */
    select: useCallback(
      (project: string | null) =>
        void navigate({
          to: project === null ? '/' : '/projects/$id',
          params: { id: project ?? '' },
          search: (old: Partial<View>) => ({ ...old, ...LEFT_BEHIND, post: undefined, dropped: undefined }),
        } as never),
      [navigate],
    ),
  };
}
