import { boolean, date, integer } from 'drizzle-orm/pg-core';

/** What db/life.ts and db/health.ts found, for db/queries/time.ts to judge on a day. */
export const lifeColumns = () => ({
  namedYear: integer('named_year').notNull(),
  begunYear: integer('begun_year'),
  startDue: date('start_due'),
  inUseYear: integer('in_use_year'),
  dueDay: date('due_day'),
  ended: boolean().notNull(),
  done: boolean().notNull(),
  /** The days from which the levels of the health signals hold. */
  lateFrom: date('late_from'),
  atRiskFrom: date('at_risk_from'),
  noNewsFrom: date('no_news_from'),
});
