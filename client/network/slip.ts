import type { ParameterError } from '../../server/inputs/query-string.ts';

/** The years of a slip that can be asked for. */
export const SLIPS = [1, 2, 3, 5, 10] as const;
export const DEFAULT_SLIP = 2;

const isSlip = (text: string): boolean => /^([1-9]|1\d|20)$/.test(text);

/** Years as an address writes them; what is no such number is the default. */
export const readSlip = (text: string | undefined): number => (text !== undefined && isSlip(text) ? Number(text) : DEFAULT_SLIP);

/** The years of a path that could not be read. */
export function droppedSlip(path: string): ParameterError[] {
  const value = /^\/network\/projects\/[^/]+\/([^/]+)\/?$/.exec(path)?.[1];
  return value === undefined || isSlip(value) ? [] : [{ parameter: 'years', value, problem: 'bad-value' }];
}
