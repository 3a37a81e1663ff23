import type { inferRouterOutputs } from '@trpc/server';
import type { FilterInput } from '../../server/inputs/filter.ts';
import type { AppRouter } from '../../server/router.ts';

type Outputs = inferRouterOutputs<AppRouter>;
export type LinkMatrix = Outputs['links']['matrix'];
export type Cell = LinkMatrix['cells'][number];
export type ProjectLink = Outputs['links']['list'][number];
export type Place = Outputs['places']['list'][number];
export type Edition = '2024' | '2025';

/** The filter's value for a pair, its ends in byte order as the wire gives them. */
export const pairValue = (from: string, to: string): string => (from < to ? `${from}~${to}` : `${to}~${from}`);

/** The one pair that a filter asks for, or null. */
export function chosenPair(filter: FilterInput): [string, string] | null {
  const [value, second] = filter.link ?? [];
  const [from, to] = value?.split('~') ?? [];
  return second === undefined && from !== undefined && to !== undefined ? [from, to] : null;
}

export const anyLink = (edition: Edition): string[] => [edition === '2024' ? 'any' : 'any-2025'];

/** The same filter for the other edition: a pair of old provinces becomes that of the new ones they lie in. */
export function filterInEdition(filter: FilterInput, edition: Edition, places: readonly Place[]): FilterInput {
  const pair = chosenPair(filter);
  if (edition === '2025' && pair) {
    const [a, b] = pair.map((id) => places.find((p) => p.id === id)?.nowId ?? id);
    if (a !== undefined && b !== undefined && a !== b) return { ...filter, link: [pairValue(a, b)] };
  }
  return { ...filter, link: anyLink(edition) };
}

/** The provinces that have a link, from north to south, as the country is read. */
export function linkedPlaces(matrix: LinkMatrix, places: readonly Place[]): Place[] {
  const linked = new Set(matrix.cells.flatMap(({ from, to }) => [from, to]));
  const middle = ({ box }: Place) => (box ? (box[1] + box[3]) / 2 : 0);
  return places.filter((p) => linked.has(p.id)).toSorted((a, b) => middle(b) - middle(a));
}

/** The matrix's cells by pair, for either order of its ends. */
export function cellsByPair(matrix: LinkMatrix): Map<string, Cell> {
  return new Map(matrix.cells.map((cell) => [pairValue(cell.from, cell.to), cell]));
}
