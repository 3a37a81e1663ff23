import type { Language, Localized } from '../../db/vocabulary.ts';
import { fold } from '../parts/fold.ts';
import type { Edition } from './edition-switch.tsx';

export type FacetPlace = {
  id: string;
  edition: '2024' | '2025' | 'any';
  level: 'nation' | 'province' | 'district' | 'commune';
  name: Localized;
  parentId: string | null;
};
/** Places under one heading; `parent` is the province whose districts or communes they are. */
type PlaceGroup<P extends FacetPlace> = { parent: P | undefined; level: FacetPlace['level']; places: P[] };

/**
 * The places that the facet offers in an edition: provinces first, the whole country before them, then the districts or
 * communes of each province that has them. Of those many, only the ones that leave a project, unless one is searched.
 */
export function placeGroups<P extends FacetPlace>(
  places: readonly P[],
  {
    edition,
    text,
    chosen,
    counts,
    lang,
  }: { edition: Edition; text: string; chosen: readonly string[]; counts: ReadonlyMap<string, number>; lang: Language },
): PlaceGroup<P>[] {
  const { compare } = new Intl.Collator(lang === 'zh' ? 'zh' : 'vi');
  const found = places
    .filter((p) => p.level === 'nation' || p.edition === edition || chosen.includes(p.id))
    .filter((p) => fold(`${p.name.vi} ${p.name.zh}`).includes(fold(text)))
    .filter((p) => p.parentId === null || text.trim() !== '' || counts.has(p.id) || chosen.includes(p.id))
    .toSorted((a, b) => Number(b.level === 'nation') - Number(a.level === 'nation') || compare(bareName(a, lang), bareName(b, lang)));
  const groups: PlaceGroup<P>[] = [{ parent: undefined, level: 'province', places: found.filter((p) => p.parentId === null) }];
  for (const level of ['commune', 'district'] as const) {
    for (const parent of places) {
      const within = found.filter((p) => p.level === level && p.parentId === parent.id);
      if (within.length > 0) groups.push({ parent, level, places: within });
    }
  }
  return groups.filter((group) => group.places.length > 0);
}

/** A name without the word for its kind, by which lists are ordered. */
function bareName({ name }: FacetPlace, lang: Language): string {
  return lang === 'zh' ? name.zh : name.vi.replace(/^(xã|phường|huyện|thành phố) /, '');
}
