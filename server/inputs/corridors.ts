import * as z from 'zod';
import { languages } from '../../db/vocabulary.ts';
import { id, isSlipAsked, look, slipAlone } from './filter.ts';

/** A corridor's strip under the list's own look at time; `lang` is that of a refusal. */
export const stripInput = z.strictObject({ corridor: id, lang: z.enum(languages).default('vi'), ...look }).refine(isSlipAsked, slipAlone);
