import type { Park } from './park.ts';

/** Two names of one ground: what has `id` is listed under `sameAs`. */
export interface Same {
  id: string;
  sameAs: string;
  document: string;
  note: Park['name'];
}

/**
 * Each ground once: what is listed under another park goes, and fills in what is not stated of that one. A park whose
 * other name is not known stays.
 */
export function mergeSame(parks: readonly Park[], same: readonly Same[]): Park[] {
  const byId = new Map(parks.map((p) => [p.id, p]));
  const merged = same.filter(({ id, sameAs }) => byId.has(id) && byId.has(sameAs));
  const gone = new Set(merged.map(({ id }) => id));
  return parks
    .filter((park) => !gone.has(park.id))
    .map((park) =>
      merged
        .filter(({ sameAs }) => sameAs === park.id)
        .reduce((so, { id, document, note }) => takeUp(so, byId.get(id) as Park, { document, note }), park),
    );
}

function takeUp(park: Park, other: Park, said: Pick<Same, 'document' | 'note'>): Park {
  return {
    ...park,
    areaHa: park.areaHa ?? other.areaHa,
    freeHa: park.freeHa ?? other.freeHa,
    occupancyPct: park.occupancyPct ?? other.occupancyPct,
    alsoKnownAs: [...park.alsoKnownAs, { id: other.id, name: other.name, ...said }],
    searchKey: `${park.searchKey}${other.searchKey}`,
  };
}
