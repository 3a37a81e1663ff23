import * as z from 'zod';
import type { CatalogueProblem } from './problems.ts';
import type { Placed } from './yaml.ts';

export const currencies = ['USD', 'CNY'] as const;
export type Currency = (typeof currencies)[number];

const dong = z.number().positive();

/** What a unit of a currency cost on a day: `rates.yaml`. Đồng at Vietcombank's counter, and the State Bank's central rate. */
export const rateEntry = z
  .strictObject({
    currency: z.enum(currencies),
    on: z.iso.date(),
    buy: dong,
    sell: dong,
    /** The State Bank of Vietnam has one for the dollar only. */
    central: dong.optional(),
    /** Id of the report that states them. */
    from: z.string(),
  })
  .refine((r) => r.buy <= r.sell, { error: 'a bank buys for no more than it sells', path: ['buy'] });
export type RateEntry = z.infer<typeof rateEntry>;

export function rateProblems(rates: readonly Placed<RateEntry>[], isReport: (id: string) => boolean): CatalogueProblem[] {
  const days = new Set<string>();
  return rates.flatMap(({ file, line, entry: { currency, on, from } }) => {
    const found: CatalogueProblem[] = [];
    if (!isReport(from)) found.push({ file, line, id: currency, field: 'from', message: `no such report: ${from}` });
    if (days.has(`${currency} ${on}`)) found.push({ file, line, id: currency, field: 'on', message: `${currency} has two rates for ${on}` });
    days.add(`${currency} ${on}`);
    return found;
  });
}
