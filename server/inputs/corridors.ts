import * as z from 'zod';
import { id, look } from './filter.ts';

/** A corridor's strip under the list's own look at time. */
export const stripInput = z
  .strictObject({ corridor: id, ...look })
  .refine((asked) => !asked.slipYears || asked.scenario === 'slip', { path: ['slipYears'], error: 'slip-alone' });
