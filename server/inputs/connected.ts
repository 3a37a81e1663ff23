import * as z from 'zod';
import { carriers } from '../../geo/network/connected.ts';
import { id, isSlipAsked, lang, look, MAX_SLIP, slipAlone } from './filter.ts';

/** Which places hang together: the list's filter's own look at time. */
export const connectedInput = z.strictObject(look).refine(isSlipAsked, slipAlone);

/** The courses by which they do. */
export const coursesInput = z.strictObject({ carrier: z.enum(carriers), ...look }).refine(isSlipAsked, slipAlone);

/** What a project adds to the network of a year. */
export const addsInput = z.strictObject({ project: id, lang, ...look }).refine(isSlipAsked, slipAlone);

/** What waits for a project that comes so many years later. The look's year plays no part: its own years are looked at. */
export const dependantsInput = z
  .strictObject({
    project: id,
    lang,
    years: z.int().min(0).max(MAX_SLIP),
    asOf: look.asOf,
    scenario: look.scenario,
    slipYears: look.slipYears,
  })
  .refine(isSlipAsked, slipAlone);
