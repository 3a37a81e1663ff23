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

/** The rows that pass, but perhaps for the condition of that number. */
export function passingRows(marks: Marks, butFor: number = PASSES): Uint32Array {
  let size = 0;
  for (let row = 0; row < marks.length; row++) if (marks[row] === PASSES || marks[row] === butFor) size++;
  const rows = new Uint32Array(size);
  let at = 0;
  for (let row = 0; row < marks.length; row++) if (marks[row] === PASSES || marks[row] === butFor) rows[at++] = row;
  return rows;
}

/** How many of the rows have each code, of `size` codes. */
export function countOne(rows: Uint32Array, codes: Codes, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let i = 0; i < rows.length; i++) (counts[codes[rows[i] as number] as number] as number)++;
  return counts;
}

/** The same of rows with any number of values. */
export function countMany(rows: Uint32Array, { starts, sizes, codes, dictionary }: ManyValues<string>): Uint32Array {
  const counts = new Uint32Array(dictionary.values.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const start = starts[row] as number;
    for (let at = start + (sizes[row] as number) - 1; at >= start; at--) (counts[codes[at] as number] as number)++;
  }
  return counts;
}
