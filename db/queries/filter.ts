import type { Health, Scenario, State } from '../time-vocabulary.ts';
import type { Basis, Funding, Kind, NOT_STATED, ProjectType, Status } from '../vocabulary.ts';

/**
 * What the list, its count, the facets, the tiles and the exports are narrowed by: one object for all of them.
 * Values of one field are alternatives; fields add up. `not-stated` finds what no document states.
 */
export type Filter = {
  kind?: Kind[] | undefined;
  type?: ProjectType[] | undefined;
  status?: (Status | typeof NOT_STATED)[] | undefined;
  funding?: (Funding | typeof NOT_STATED)[] | undefined;
  /** Ids of places of either edition, districts and communes included, or `viet-nam` for works of the whole country. */
  place?: string[] | undefined;
  /** Target years, inclusive. A project without a target year is in no range. */
  from?: number | undefined;
  to?: number | undefined;
  /** On what ground the target year stands. */
  basis?: (Basis | typeof NOT_STATED)[] | undefined;
  /** Ids of plans or reports that say something of the project. */
  document?: string[] | undefined;
  /** What it joins: `any` two provinces as before 01/07/2025, `any-2025` two of today's, or two place ids as `a~b`. */
  link?: string[] | undefined;
  /** What it lies near: the id of a project or a path (geo/path-text.ts). Only with `within`. */
  near?: string | undefined;
  /** Kilometres, more than 0. Only with `near`. */
  within?: number | undefined;
  /** Names of lead agencies or owners, in Vietnamese, as the claims have them or as they are called now. */
  agency?: string[] | undefined;
  /** The year looked at (2020–2050): what `state` means. Absent: today, without promises. */
  year?: number | undefined;
  /** How promises are taken. Absent: `promised`. */
  scenario?: Scenario | undefined;
  /** By how many years what is late or at risk slips, in the scenario `slip`. Absent: 1. */
  slipYears?: number | undefined;
  state?: State[] | undefined;
  /** How the promise stands on the clock's day. */
  health?: (Health | typeof NOT_STATED)[] | undefined;
  /** Words that must all occur in its names, id, places or agencies; accents do not matter. */
  q?: string | undefined;
  /** YYYY-MM-DD: as the claims stood on that day, which is then the clock too. Absent: now. */
  asOf?: string | undefined;
};
