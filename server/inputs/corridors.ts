import * as z from 'zod/mini';
import { id, lang, look, slipAsked } from './filter.ts';

/** A corridor's strip under the list's own look at time. */
export const stripInput = z.strictObject({ corridor: id, lang, ...look }).check(slipAsked);
