import type { Quantity } from './catalogue/schema.ts';
import type { State } from './time-vocabulary.ts';
import type { Kind } from './vocabulary.ts';

/**
 * What the totals of length and area add up.
 *
 * - **By kind, never across kinds**: a kilometre of expressway and one of metro are no sum. Length of the kinds that are
 *   roads, rails and waterways; area of industrial parks and clusters. Never the area of zones, geoparks and towns: they
 *   hold the others.
 * - **Only what stands for itself**: a `project` without members. The figure of a whole contains those of its members, and
 *   that of a programme or target is a wish; whether the members are known on the filter's day does not matter.
 * - **Each ground once**: what has `ground` in the catalogue (the same works under a second name, a part of them, a
 *   widening) is not added but counted, also where the filter leaves out the project on whose ground it stands.
 * - **Only stated figures**: a project without one is counted beside the total, never estimated.
 * - **A figure counts whole** in the state of its project, and in every province that it passes.
 *
 * So a total is of works, not of a network: upgrading an existing road adds its length as the works of that project.
 */
const fieldOf = {
  expressway: 'lengthKm',
  'national-road': 'lengthKm',
  'regional-road': 'lengthKm',
  'urban-road': 'lengthKm',
  'border-road': 'lengthKm',
  railway: 'lengthKm',
  'urban-rail': 'lengthKm',
  waterway: 'lengthKm',
  'industrial-park': 'areaHa',
  'industrial-cluster': 'areaHa',
} as const satisfies Partial<Record<Kind, 'lengthKm' | 'areaHa'>>;

/** The kinds that have a total, in the order of the vocabulary. */
export type TotalledKind = keyof typeof fieldOf;
export const totalledKinds = Object.keys(fieldOf) as TotalledKind[];

export const kindsByLength = totalledKinds.filter((kind) => fieldOf[kind] === 'lengthKm');
export const kindsByArea = totalledKinds.filter((kind) => fieldOf[kind] === 'areaHa');

export type Bound = Exclude<Quantity, number>['bound'];

/** `sum` of `projects` figures; `withoutFigure` and `sameGround` are how many others are not in it. */
export type Total = { sum: number; bound: Bound | null; projects: number; withoutFigure: number; sameGround: number };

export const NO_TOTAL: Readonly<Total> = { sum: 0, bound: null, projects: 0, withoutFigure: 0, sameGround: 0 };

export type KindTotals = { kind: TotalledKind; unit: 'km' | 'ha'; states: Record<State, Total> };

export function unitOf(kind: TotalledKind): 'km' | 'ha' {
  return fieldOf[kind] === 'lengthKm' ? 'km' : 'ha';
}

/** How a sum is bounded whose figures have these bounds (exact figures have none): as they are, `about` where they differ. */
export function boundOfSum(bounds: readonly Bound[]): Bound | null {
  const [first, ...others] = new Set(bounds);
  if (first === undefined) return null;
  return others.length === 0 ? first : 'about';
}
