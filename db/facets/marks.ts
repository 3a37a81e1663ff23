import type { Codes, ManyValues } from './columns.ts';

/**
 * Which rows pass all conditions of a filter, and which fail one only: a facet counts over the rows that pass all
 * conditions but its own, so one mark a row answers for every facet at once.
 */
export type Marks = Uint8Array;
/** Passes all. A row that fails one condition alone has that one's number, from 1. */
const PASSES = 0;
const FAILS_SEVERAL = 255;
/** A row that nobody uses fails for good. */
export const NO_ROW = FAILS_SEVERAL;

/** Where a row has none of the values wanted it fails the condition of that number. */
export function strikeOne(marks: Marks, codes: Codes, wanted: Uint8Array, number: number): void {
  for (let row = 0; row < marks.length; row++) {
    if (wanted[codes[row] as number] === 0) marks[row] = marks[row] === PASSES ? number : FAILS_SEVERAL;
  }
}

/** The same of rows with any number of values. */
export function strikeMany(marks: Marks, { starts, sizes, codes }: ManyValues<string>, wanted: Uint8Array, number: number): void {
  rows: for (let row = 0; row < marks.length; row++) {
    const start = starts[row] as number;
    for (let at = start + (sizes[row] as number) - 1; at >= start; at--) if (wanted[codes[at] as number] === 1) continue rows;
    marks[row] = marks[row] === PASSES ? number : FAILS_SEVERAL;
  }
}

/** The same where it is known of each row, as a bit, whether it passes. */
export function strikeSet(marks: Marks, passing: Uint32Array, number: number): void {
  for (let row = 0; row < marks.length; row++) {
    if (((passing[row >>> 5] as number) & (1 << (row & 31))) === 0) marks[row] = marks[row] === PASSES ? number : FAILS_SEVERAL;
  }
}

/** The rows that pass, then those that fail one condition alone, by its number. */
export function rowsByMark(marks: Marks, conditions: number): Uint32Array[] {
  const rows = Array.from({ length: conditions + 1 }, () => new Uint32Array(marks.length));
  const sizes = new Uint32Array(rows.length);
  for (let row = 0; row < marks.length; row++) {
    const mark = marks[row] as number;
    if (mark !== FAILS_SEVERAL) (rows[mark] as Uint32Array)[(sizes[mark] as number)++] = row;
  }
  return rows.map((of, mark) => of.subarray(0, sizes[mark]));
}

/** Counts how many of the rows have each code. */
export function countOne(rows: Uint32Array, codes: Codes, counts: Uint32Array): void {
  for (let i = 0; i < rows.length; i++) (counts[codes[rows[i] as number] as number] as number)++;
}

/** The same of rows with any number of values. */
export function countMany(rows: Uint32Array, { starts, sizes, codes }: ManyValues<string>, counts: Uint32Array): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const start = starts[row] as number;
    for (let at = start + (sizes[row] as number) - 1; at >= start; at--) (counts[codes[at] as number] as number)++;
  }
}
