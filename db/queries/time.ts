import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { todayInVietnam } from '../clock.ts';
import { yearOf } from '../partial-date.ts';
import type { Look } from '../state.ts';
import { effective } from '../tables/effective.ts';
import type { lifeColumns } from '../tables/life-columns.ts';
import type { Filter } from './filter.ts';

/** The day on which a filter judges: the day "as known on", else today in Vietnam. */
export function clockOf(filter: Pick<Filter, 'asOf'>): string {
  return filter.asOf ?? todayInVietnam();
}

/** How a filter looks at time: its year, its scenario, its clock. */
export function lookOf({ asOf, year, scenario, slipYears }: Filter): Look {
  return { clock: clockOf({ asOf }), year, scenario, slipYears };
}

/** The columns that the rules read: those of `effective`, or of a table that repeats them. */
export type Judged = Record<keyof ReturnType<typeof lifeColumns> | 'targetBasis' | 'funding', PgColumn>;

/** The rule of db/health.ts in SQL: the health on the clock's day, null where nothing can be said. */
export function healthColumn(filter: Filter, of: Judged = effective): SQL<string | null> {
  const clock = sql`${clockOf(filter)}::date`;
  return sql<string | null>`case
    when ${of.ended} then null
    when ${of.done} then 'done'
    when ${of.lateFrom} <= ${clock} then 'late'
    when ${of.atRiskFrom} <= ${clock} then 'at-risk'
    when ${of.noNewsFrom} <= ${clock} then 'no-news'
    when ${of.dueDay} is not null then 'on-time' end`;
}

/** The rule of db/state.ts in SQL: the state in the filter's year under its scenario. */
export function stateColumn(filter: Filter, of: Judged = effective): SQL<string> {
  const { clock, year, scenario = 'promised', slipYears = 1 } = lookOf(filter);
  const isFunded = sql`(${of.targetBasis} = 'stated' and ${of.funding} is not null)`;
  // Neither works begun nor use is ever known of what has ended (a check of the table), so promises alone need asking.
  const counts = year === undefined ? sql`false` : scenario === 'funded' ? sql`${isFunded}` : sql`true`;
  // What is done or has ended has no such days.
  const worried = sql`(${of.lateFrom} <= ${clock}::date or ${of.atRiskFrom} <= ${clock}::date)`;
  const slip = scenario === 'slip' ? sql`case when ${worried} then ${slipYears}::int else 0 end` : sql`0`;
  const promised = (day: PgColumn) =>
    sql`case when ${counts} then
      case when ${day} < ${clock}::date then ${yearOf(clock) + 1}::int else extract(year from ${day})::int end + ${slip} end`;
  const planned =
    scenario === 'funded'
      ? sql`case when ${isFunded} or ${of.begunYear} is not null or ${of.inUseYear} is not null then ${of.namedYear} end`
      : sql`${of.namedYear}`;
  const asked = sql`${year ?? yearOf(clock)}::int`;
  return sql<string>`case
    when ${of.ended} then 'absent'
    when ${asked} >= coalesce(${of.inUseYear}, ${promised(of.dueDay)}) then 'in-use'
    when ${asked} >= coalesce(${of.begunYear}, ${promised(of.startDue)}) then 'building'
    when ${asked} >= ${planned} then 'planned'
    else 'absent' end`;
}
