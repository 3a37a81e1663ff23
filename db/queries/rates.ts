import { and, eq, lte, sql } from 'drizzle-orm';
import type { Currency } from '../catalogue/rates.ts';
import { middleRate } from '../money.ts';
import { documents } from '../tables/documents.ts';
import { exchangeRates } from '../tables/exchange-rates.ts';
import type { Reader } from '../transaction.ts';
import { documentColumns } from './document-columns.ts';

/**
 * Each currency's newest rate of a day on or before `asOf` (YYYY-MM-DD) whose source was known then, with the source.
 * `middle` is what money is converted at: half way between Vietcombank's prices, in đồng for one unit. A currency that
 * had none is absent.
 */
export async function readRates(reader: Reader, asOf: string) {
  const rows = await reader
    .selectDistinctOn([exchangeRates.currency], {
      currency: exchangeRates.currency,
      day: exchangeRates.day,
      buy: exchangeRates.buy,
      sell: exchangeRates.sell,
      central: exchangeRates.central,
      document: documentColumns,
    })
    .from(exchangeRates)
    .innerJoin(documents, eq(documents.id, exchangeRates.documentId))
    .where(and(lte(exchangeRates.day, asOf), lte(documents.knownFrom, asOf)))
    .orderBy(exchangeRates.currency, sql`${exchangeRates.day} desc`);
  const rates = rows.map((row) => ({ ...row, middle: middleRate(row) }));
  return Object.fromEntries(rates.map((rate) => [rate.currency, rate])) as Partial<Record<Currency, (typeof rates)[number]>>;
}
export type Rates = Awaited<ReturnType<typeof readRates>>;
