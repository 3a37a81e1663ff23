import { NOT_STATED } from '../vocabulary.ts';
import { type CriterionName, criterionNames, type ParkCriteria, provinceIds, verdict } from './criteria.ts';
import type { PlacedPark } from './park.ts';

/** A park that was not refused, and the criteria of which nobody states what would decide them. */
export interface Judged {
  park: PlacedPark;
  unknown: CriterionName[];
}

/** The parks that no criterion refuses, whatever is unknown of them. `but`: the criterion left out. */
function notRefused(parks: readonly PlacedPark[], asked: ParkCriteria, words: readonly string[], but?: CriterionName): Judged[] {
  return parks.flatMap((park): Judged[] => {
    const unknown: CriterionName[] = [];
    for (const name of criterionNames) {
      if (name === but) continue;
      const found = verdict(name, park, asked, words);
      if (found === 'no') return [];
      if (found === 'unknown') unknown.push(name);
    }
    return [{ park, unknown }];
  });
}

const stays = ({ unknown }: Judged, asked: ParkCriteria): boolean => asked.unknown !== 'drop' || unknown.length === 0;

/** By criterion, of how many parks that nothing refuses nobody states what would decide it. */
export type UnknownCounts = Partial<Record<CriterionName, number>>;

export interface Selection {
  /** In the order given. */
  parks: Judged[];
  /** What the switch `unknown` decided about: kept or dropped, as it stands. One park may count for several criteria. */
  unknown: { treatment: 'kept' | 'dropped'; parks: number; byCriterion: UnknownCounts };
}

/** The parks that meet the criteria. With `unknown=drop` those of which something asked for is unknown go too, and are counted. */
export function selectParks(parks: readonly PlacedPark[], asked: ParkCriteria, words: readonly string[]): Selection {
  const judged = notRefused(parks, asked, words);
  const byCriterion: UnknownCounts = {};
  for (const { unknown } of judged) for (const name of unknown) byCriterion[name] = (byCriterion[name] ?? 0) + 1;
  const treatment = asked.unknown === 'drop' ? 'dropped' : 'kept';
  return {
    parks: judged.filter((j) => stays(j, asked)),
    unknown: { treatment, parks: judged.filter((j) => j.unknown.length > 0).length, byCriterion },
  };
}

/** How each facet names a park's values. */
const facetValues = {
  kind: (park) => [park.kind],
  origin: (park) => [park.origin],
  place: provinceIds,
  status: (park) => [park.status?.value ?? NOT_STATED],
  state: (park) => [park.state],
  certainty: (park) => [park.certainty],
} satisfies Partial<Record<CriterionName, (park: PlacedPark) => string[]>>;
export type ParkFacet = keyof typeof facetValues;

/** For each facet, how many parks each of its values would leave: all other criteria apply, its own does not. */
export function countParkFacets(parks: readonly PlacedPark[], asked: ParkCriteria, words: readonly string[]) {
  const countsOf = (facet: ParkFacet) => {
    const counts = new Map<string, number>();
    for (const judged of notRefused(parks, asked, words, facet)) {
      if (!stays(judged, asked)) continue;
      for (const value of facetValues[facet](judged.park)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1));
  };
  return Object.fromEntries((Object.keys(facetValues) as ParkFacet[]).map((facet) => [facet, countsOf(facet)])) as Record<
    ParkFacet,
    { value: string; count: number }[]
  >;
}
