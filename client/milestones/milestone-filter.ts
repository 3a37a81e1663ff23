import type { Health } from '../../db/time-vocabulary.ts';
import type { ProjectType } from '../../db/vocabulary.ts';
import type { FilterInput } from '../../server/inputs/filter.ts';

/** The two days that the plans are held to: 31 December of these years. */
export const milestoneYears = [2026, 2030] as const;
export type MilestoneYear = (typeof milestoneYears)[number];

/** Target years of each: the later one begins where the earlier ends, so that no work stands under both. */
const due = { 2026: { from: undefined, to: 2026 }, 2030: { from: 2027, to: 2030 } } as const satisfies Record<
  MilestoneYear,
  Pick<FilterInput, 'from' | 'to'>
>;

/** What is still to be done, the most pressing first. */
export const openHealths = ['late', 'at-risk', 'no-news', 'on-time'] as const satisfies Health[];
export type OpenHealth = (typeof openHealths)[number];
/** What is red. */
export const pressing: readonly Health[] = ['late', 'at-risk'];

/** A target is counted from its members and has its own part of the page. */
const works: ProjectType[] = ['project', 'programme'];

/** The milestone that a filter speaks of; 2026 where it speaks of none. */
export function milestoneOf({ to }: FilterInput): MilestoneYear {
  return to === 2030 ? 2030 : 2026;
}

/** The healths that a filter lets through of those still to be done; all of them where it names none. */
export function openOf({ health }: FilterInput): OpenHealth[] {
  const named = openHealths.filter((h) => health?.includes(h));
  return named.length > 0 ? named : [...openHealths];
}

/**
 * The filter of what must be done by a milestone: the list's own, so that map, list and export under the same address
 * give the same. Fields besides its own stay.
 */
export function asMilestone(filter: FilterInput, year: MilestoneYear = milestoneOf(filter), health: OpenHealth[] = openOf(filter)): FilterInput {
  return { ...filter, ...due[year], type: filter.type ?? works, health };
}

/** All works whose promised day belongs to a milestone, done or not. */
export function dueBy(filter: FilterInput, year: MilestoneYear): FilterInput {
  const rest = withoutMilestone(filter);
  return { ...rest, ...due[year], type: rest.type ?? works };
}

/** The filter without what the page itself asks for: what a reader takes along to another view. */
export function withoutMilestone(filter: FilterInput): FilterInput {
  const isOwnType = filter.type?.length === works.length && works.every((type) => filter.type?.includes(type));
  return { ...filter, from: undefined, to: undefined, health: undefined, type: isOwnType ? undefined : filter.type };
}
