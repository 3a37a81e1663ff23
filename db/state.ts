import type { Life } from './life.ts';
import { yearOf } from './partial-date.ts';
import type { Scenario, State } from './time-vocabulary.ts';
import type { Basis, Funding } from './vocabulary.ts';

/**
 * # What a project is in year Y
 *
 * One day is today (`clock`: the day "as known on", or this day). Up to it only what is known counts; after it, what is
 * promised. Three years decide, and the state in Y follows by comparing:
 *
 * - **planned** from the year of the first word about it;
 * - **building** from the year in which works are known to have begun, else from the promised start;
 * - **in use** from the year in which it is known to be in use, else from the promised year.
 *
 * Before the first of them, and once it is cancelled or closed, it is *absent*. A later step takes in the earlier ones,
 * so that as Y rises a state never goes back. Where nobody promises a year, none is made up: it stays what it is.
 *
 * **A promise whose day has passed without word that it was kept** counts from the year after the clock's: the soonest
 * in which it can still be seen to be kept.
 *
 * **Scenarios.** `promised`: as above. `slip`: what is late or at risk on the clock's day (`db/health.ts`) comes
 * `slipYears` later, its start of works too. `funded`: a promise counts only where a clause states it of the project
 * itself and the source of its money is stated; what is not begun and has no such promise is absent.
 *
 * Without a year the question is what stands today: promises play no part.
 *
 * `db/queries/time.ts` is the same rule in SQL; `test/db/time.test.ts` holds them equal on both databases.
 */
export type Look = { clock: string; year?: number | undefined; scenario?: Scenario | undefined; slipYears?: number | undefined };

/** What the rule reads besides the life: on what ground the target stands, who pays, and whether it is late or at risk. */
export type Outlook = Life & { targetBasis: Basis | null; funding: Funding | null; worried: boolean };

/** The years from which a project is planned, being built and in use, under a look; null: never. */
export function yearsOf(project: Outlook, look: Look): { planned: number | null; building: number | null; inUse: number | null } {
  const { begunYear, inUseYear, namedYear, startDue, dueDay, ended, worried } = project;
  if (ended) return { planned: null, building: null, inUse: null };
  const isFunded = project.targetBasis === 'stated' && project.funding !== null;
  const counts = look.year !== undefined && (look.scenario !== 'funded' || isFunded);
  const promised = (day: string | null) => {
    if (day === null || !counts) return null;
    const year = day < look.clock ? yearOf(look.clock) + 1 : yearOf(day);
    return year + (look.scenario === 'slip' && worried ? (look.slipYears ?? 1) : 0);
  };
  const isThere = begunYear !== null || inUseYear !== null;
  return {
    planned: look.scenario !== 'funded' || isFunded || isThere ? namedYear : null,
    building: begunYear ?? promised(startDue),
    inUse: inUseYear ?? promised(dueDay),
  };
}

/** The state of a project under a look. */
export function stateIn(project: Outlook, look: Look): State {
  const { planned, building, inUse } = yearsOf(project, look);
  const year = look.year ?? yearOf(look.clock);
  const since = (from: number | null) => from !== null && year >= from;
  if (since(inUse)) return 'in-use';
  if (since(building)) return 'building';
  return since(planned) ? 'planned' : 'absent';
}
