import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo } from 'react';
import type { Language, Localized } from '../../db/vocabulary.ts';
import { useTRPC } from '../api.ts';
import { useView } from '../state/view.ts';

/** Names of projects by id that the page at hand knows; a link claim names its other end only by id. */
export const ProjectNames = createContext<ReadonlyMap<string, Localized>>(new Map());

/** How values name what they only have ids of; undefined while a name is not there. */
export type Names = {
  project: (id: string) => string | undefined;
  /** A place of either edition, with the place of today that took it in, where that has another name. */
  place: (id: string) => { name: string; now?: string | undefined } | undefined;
};

type Place = { id: string; name: Localized; nowId: string | null };

export function namesFrom(projects: ReadonlyMap<string, Localized>, places: readonly Place[], lang: Language): Names {
  const byId = new Map(places.map((p) => [p.id, p]));
  return {
    project: (id) => projects.get(id)?.[lang],
    place: (id) => {
      const place = byId.get(id);
      if (!place) return undefined;
      const now = place.nowId === null ? undefined : byId.get(place.nowId)?.name[lang];
      return { name: place.name[lang], now: now === place.name[lang] ? undefined : now };
    },
  };
}

/** The names in the reader's language, for the page's projects and all provinces. */
export function useNames(): Names {
  const { lang } = useView();
  const projects = useContext(ProjectNames);
  const { data: places } = useQuery(useTRPC().places.list.queryOptions());
  return useMemo(() => namesFrom(projects, places ?? [], lang), [projects, places, lang]);
}
