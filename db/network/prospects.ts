import { and, gt, isNull, lte, or, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '../open.ts';
import { effective } from '../tables/effective.ts';
import type { Prospect } from './opens.ts';

/** What is known of each project on the clock's day, as stored: what `opensUnder` asks for. */
export async function readProspects({ orm }: Database, clock: string): Promise<Prospect[]> {
  const since = (day: AnyPgColumn) => sql<boolean>`coalesce(${day} <= ${clock}::date, false)`;
  return await orm
    .select({
      id: effective.projectId,
      namedYear: effective.namedYear,
      begunYear: effective.begunYear,
      startDue: effective.startDue,
      inUseYear: effective.inUseYear,
      dueDay: effective.dueDay,
      ended: effective.ended,
      done: effective.done,
      targetBasis: effective.targetBasis,
      funding: effective.funding,
      worried: sql<boolean>`not ${effective.done} and (${since(effective.lateFrom)} or ${since(effective.atRiskFrom)})`,
      openedStated: sql<boolean>`${effective.resolution} ? 'opened'`,
    })
    .from(effective)
    .where(and(lte(effective.knownFrom, clock), or(isNull(effective.knownTo), gt(effective.knownTo, clock))))
    .orderBy(effective.projectId);
}
