import * as z from 'zod/mini';
import { carriers } from '../../geo/network/connected.ts';
import { id, lang, look, MAX_SLIP, slipAsked, whole } from './filter.ts';

/** Which places hang together: the list's filter's own look at time. */
export const connectedInput = z.strictObject(look).check(slipAsked);

/** The courses by which they do. */
export const coursesInput = z.strictObject({ carrier: z.enum(carriers), ...look }).check(slipAsked);

/** What a project adds to the network of a year. */
export const addsInput = z.strictObject({ project: id, lang, ...look }).check(slipAsked);

/** What waits for a project that comes so many years later. The look's year plays no part: its own years are looked at. */
export const dependantsInput = z
  .strictObject({
    project: id,
    lang,
    years: whole(0, MAX_SLIP),
    asOf: look.asOf,
    scenario: look.scenario,
    slipYears: look.slipYears,
  })
  .check(slipAsked);
