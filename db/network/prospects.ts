import { and, gt, isNull, lte, or } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { effective } from '../tables/effective.ts';
import type { Prospect } from './opens.ts';

/** What is known of each project on the clock's day, as stored: what `opensUnder` asks for. */
export async function readProspects({ orm }: Database, clock: string): Promise<Prospect[]> {
  const rows = await orm
    .select()
    .from(effective)
    .where(and(lte(effective.knownFrom, clock), or(isNull(effective.knownTo), gt(effective.knownTo, clock))))
    .orderBy(effective.projectId);
  return rows.map(({ projectId: id, namedYear, begunYear, startDue, inUseYear, dueDay, ended, done, targetBasis, funding, ...row }) => {
    const since = (day: string | null) => day !== null && day <= clock;
    const life = { namedYear, begunYear, startDue, inUseYear, dueDay, ended, done };
    return {
      id,
      ...life,
      targetBasis,
      funding,
      worried: !done && (since(row.lateFrom) || since(row.atRiskFrom)),
      openedStated: row.resolution.opened !== undefined,
    };
  });
}
