import { count, sql } from 'drizzle-orm';
import { effective } from '../tables/effective.ts';
import type { Health } from '../time-vocabulary.ts';
import type { Reader } from '../transaction.ts';
import { NOT_STATED } from '../vocabulary.ts';
import type { Filter } from './filter.ts';
import { healthColumn } from './time.ts';
import { where } from './where.ts';

/** How many projects are to be in use by a year and stand so on the filter's day; `year` null: no target year is stated. */
export type TimelineCount = { year: number | null; health: Health | typeof NOT_STATED; count: number };

/**
 * The projects of a filter by target year and health, by year, then health; what has none is absent. The filter's own
 * range of target years does not apply, as with the facet `targetYear`: a bar that is pressed must not take away the others.
 */
export async function readTimeline(reader: Reader, filter: Filter): Promise<TimelineCount[]> {
  const judged = reader
    .select({
      year: effective.targetYear,
      health: sql<TimelineCount['health']>`coalesce(${healthColumn(filter)}, ${NOT_STATED})`.as('judged_health'),
    })
    .from(effective)
    .where(where({ ...filter, from: undefined, to: undefined }))
    .as('judged');
  return await reader
    .select({ year: judged.year, health: judged.health, count: count() })
    .from(judged)
    .groupBy(judged.year, judged.health)
    .orderBy(judged.year, sql`${judged.health} collate "C"`);
}
