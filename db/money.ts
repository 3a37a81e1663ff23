import type { Quantity } from './format.ts';

/** Figures of money that a rate of a few per cent deserves. */
const DIGITS = 3;

/**
 * Billions of đồng as millions of a foreign currency, to three figures: a rate of another day is no more exact. A bound
 * stays the bound it is.
 * @param dong what one unit of the currency costs, in đồng
 * @throws RangeError unless `dong` is a number above 0
 */
export function inForeign(billions: Quantity, dong: number): Quantity {
  if (!(dong > 0 && Number.isFinite(dong))) throw new RangeError(`no rate: ${dong} đồng`);
  const convert = (n: number) => Number(((n * 1000) / dong).toPrecision(DIGITS));
  return typeof billions === 'number' ? convert(billions) : { ...billions, n: convert(billions.n) };
}

/** Half way between what a bank pays and what it asks: the rate that money is converted at. */
export function middleRate({ buy, sell }: { buy: number; sell: number }): number {
  return (buy + sell) / 2;
}
