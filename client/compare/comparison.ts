import type { inferRouterOutputs } from '@trpc/server';
import { type Nearest, type ReachKind, reachKinds } from '../../db/parks/park.ts';
import type { AppRouter } from '../../server/router.ts';

type Wire = inferRouterOutputs<AppRouter>['parks']['compare'];
export type ComparedPark = Wire['parks'][number];
/** `now`: today, without promises. */
export type ComparedYear = Wire['years'][number]['year'];
export type Promised = Wire['promises'][number];
export type ComparedRates = Wire['rates'];
/** Where a park is near to in a year, and what it is then. */
export type InYear = Wire['years'][number]['parks'][number];
export type Comparison = Wire;

/** Today, the two milestones, and the year that the reader looks at where that is another. */
export function comparedYears(year: number | undefined): ComparedYear[] {
  const years = [2026, 2030];
  return ['now', ...(year === undefined || years.includes(year) ? years : [...years, year].toSorted((a, b) => a - b))];
}

/** Whether an id is a park's, or that of another name of the same ground. */
export const goesBy = ({ id, alsoKnownAs }: Pick<ComparedPark, 'id'> & { alsoKnownAs: readonly { id: string }[] }, given: string): boolean =>
  given === id || alsoKnownAs.some((other) => other.id === given);

/** The comparison with its parks in the reader's order; a park may be named by another of its ids. */
export function inOrder(comparison: Wire, ids: readonly string[]): Wire {
  const place = (park: ComparedPark) => ids.findIndex((id) => goesBy(park, id));
  return { ...comparison, parks: comparison.parks.toSorted((a, b) => place(a) - place(b)) };
}

/** How a park stands in a year of the comparison. */
export function inYear({ years }: Pick<Wire, 'years'>, year: ComparedYear, park: string): InYear | undefined {
  return years.find((of) => of.year === year)?.parks.find(({ id }) => id === park);
}

/** For what a project is waited for: of a park, the kinds of places that it shortens the way to. */
export type Use = { park: ComparedPark; kinds: { kind: ReachKind; years: ComparedYear[] }[] };

/** By the project's id, which parks' ways need it, to what and in which years. */
export function usesOf({ parks, years }: Pick<Wire, 'parks' | 'years'>, project: string): Use[] {
  const needs = (near: Nearest | null | undefined) => near?.dependsOn.includes(project) ?? false;
  return parks.flatMap((park) => {
    const kinds = reachKinds.flatMap((kind) => {
      const needed = years.filter((of) => needs(of.parks.find(({ id }) => id === park.id)?.near[kind])).map(({ year }) => year);
      return needed.length > 0 ? [{ kind, years: needed }] : [];
    });
    return kinds.length > 0 ? [{ park, kinds }] : [];
  });
}
