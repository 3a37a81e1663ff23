import { ALREADY } from '../../geo/network/line.ts';
import type { Opens } from '../../geo/network/year.ts';
import { type Look, type Outlook, yearsOf } from '../state.ts';

/** A project as the rule of `db/state.ts` sees it; `openedStated`: a source gives the day of its opening. */
export type Prospect = Outlook & { id: string; openedStated: boolean };

/**
 * The first year in which each project is in use under a look, for the network (`geo/network/year.ts`): `yearsOf`, but
 * what is in use and dated by nobody is there already. Its first year would be that of the first report, which says only
 * that it was in use by then. Which promises count does not depend on the year asked for; without one, none does.
 */
export function opensUnder(prospects: readonly Prospect[], look: Look): Opens {
  const years = new Map(prospects.map((p) => [p.id, isUndated(p) ? ALREADY : yearsOf(p, look).inUse]));
  return (project) => years.get(project) ?? null;
}

/** In use, and no source gives its opening, an earlier step or a promised day. */
function isUndated({ inUseYear, begunYear, startDue, dueDay, openedStated }: Prospect): boolean {
  return inUseYear !== null && !openedStated && dueDay === null && startDue === null && (begunYear === null || begunYear === inUseYear);
}
