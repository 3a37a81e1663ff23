import { and, or, type SQL, sql } from 'drizzle-orm';
import { effective } from '../tables/effective.ts';
import { links } from '../tables/links.ts';
import { places } from '../tables/places.ts';

/** A link between two provinces as they were, and between two of today's: within one new province there is none of these. */
export const ANY_LINK = 'any';
export const ANY_LINK_2025 = 'any-2025';

/**
 * Whether a project joins one of the pairs wanted, by a clause or by its drawing.
 * @param wanted `any`, `any-2025`, or two place ids of either edition with ~ between them, in either order
 */
export function joinsPair(wanted: readonly string[], asOf: string | undefined): SQL {
  const alternatives = wanted.map((value) => {
    if (value === ANY_LINK) return sql`true`;
    if (value === ANY_LINK_2025) return sql`f.now_id <> t.now_id`;
    const [a = '', b = ''] = value.split('~');
    return sql`((${a} in (f.id, f.now_id) and ${b} in (t.id, t.now_id)) or (${b} in (f.id, f.now_id) and ${a} in (t.id, t.now_id)))`;
  });
  return sql`exists (
    select from ${links} join ${places} f on f.id = ${links.fromPlace} join ${places} t on t.id = ${links.toPlace}
    where ${and(sql`${links.projectId} = ${effective.projectId}`, linkKnownOn(asOf), or(...alternatives))})`;
}

/** Leaves out what a clause said only after that day. */
export function linkKnownOn(asOf: string | undefined): SQL | undefined {
  return asOf === undefined ? undefined : sql`(${links.knownFrom} is null or ${links.knownFrom} <= ${asOf})`;
}
