import * as z from 'zod';
import { id, isSlipAsked, lang, look, slipAlone } from './filter.ts';

/** A corridor's strip under the list's own look at time. */
export const stripInput = z.strictObject({ corridor: id, lang, ...look }).refine(isSlipAsked, slipAlone);
