import type { listPlaces } from '../queries/places.ts';
import type { Park, Place } from './park.ts';

type Listed = Pick<Awaited<ReturnType<typeof listPlaces>>[number], 'id' | 'edition' | 'level' | 'name' | 'nowId' | 'parentId'>;
/** Every place by its id. */
export type Provinces = ReadonlyMap<string, Listed>;

export const provincesBy = (places: readonly Listed[]): Provinces => new Map(places.map((p) => [p.id, p]));

/** The provinces of both editions that some places are, lie in, or now lie in. */
export function provincesOf(ids: readonly string[], provinces: Provinces): Park['provinces'] {
  const within = (id: string) => [id, provinces.get(id)?.parentId ?? id].flatMap((of) => [of, provinces.get(of)?.nowId ?? of]);
  const all = [...new Set(ids.flatMap(within))];
  const of = (edition: '2024' | '2025'): Place[] =>
    all.flatMap((id) => {
      const place = provinces.get(id);
      return place?.edition === edition && place.level === 'province' ? [{ id, name: place.name }] : [];
    });
  return { '2024': of('2024'), '2025': of('2025') };
}
