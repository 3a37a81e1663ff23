import { useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Language } from '../../db/vocabulary.ts';
import type { FilterInput } from '../../server/inputs/filter.ts';
import type { MapPosition, Sort, View } from './address.ts';

/** Where a person is and how to go elsewhere: the address is the only state that views share. */
export function useView() {
  const search: View = useSearch({ strict: false });
  const { id } = useParams({ strict: false }) as { id?: string };
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const change = useCallback(
    (patch: Partial<View>, options: { replace?: boolean } = {}) =>
      void navigate({ to: '.', search: (old: Partial<View>) => ({ ...old, dropped: undefined, ...patch }), replace: options.replace ?? false }),
    [navigate],
  );
  return {
    filter: search.filter ?? {},
    lang: search.lang ?? 'vi',
    map: search.map,
    sort: search.sort ?? 'catalogue',
    /** Id of the project that is open, in the catalogue's spelling. */
    selected: pathname.startsWith('/projects/') ? id : undefined,
    /** Replaces the filter; each change is a step that "back" undoes, unless it only continues the last one. */
    setFilter: useCallback((filter: FilterInput, options?: { replace?: boolean }) => change({ filter }, options), [change]),
    setLanguage: useCallback((lang: Language) => change({ lang }), [change]),
    setSort: useCallback((sort: Sort) => change({ sort }), [change]),
    /** Moving the map is not a step of its own: "back" should leave the view, not undo a drag. */
    setMap: useCallback((map: MapPosition) => change({ map }, { replace: true }), [change]),
    /** Opens a project, or closes the open one; the rest of the address stays. */
    select: useCallback(
      (project: string | null) =>
        void navigate({
          to: project === null ? '/' : '/projects/$id',
          params: { id: project ?? '' },
          search: (old: Partial<View>) => ({ ...old, dropped: undefined }),
        } as never),
      [navigate],
    ),
  };
}
