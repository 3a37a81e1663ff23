import { date, doublePrecision, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Currency } from '../catalogue/rates.ts';

/** Đồng for one unit of a currency on a day: at Vietcombank's counter, and the State Bank's central rate where there is one. */
export const exchangeRates = pgTable(
  'exchange_rates',
  {
    currency: text().$type<Currency>().notNull(),
    day: date().notNull(),
    buy: doublePrecision().notNull(),
    sell: doublePrecision().notNull(),
    central: doublePrecision(),
    documentId: text('document_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.currency, t.day] })],
);
