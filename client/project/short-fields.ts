import type { Field } from '../../db/vocabulary.ts';
import { milestoneFields } from './milestone-fields.ts';

/** Fields whose value is one short figure or word, in the order in which a page tells them. */
export const shortFigures = [
  'status',
  'progressPct',
  'goal',
  'funding',
  'costBnVnd',
  'lengthKm',
  'areaHa',
  'freeHa',
  'occupancyPct',
] as const satisfies Field[];

/** Those and the dates: there the value itself is the button that opens its source. */
export const shortFields: ReadonlySet<Field> = new Set([...milestoneFields, ...shortFigures]);
