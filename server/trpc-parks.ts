import { TRPCError } from '@trpc/server';
import type { Database } from '../db/open.ts';
import { listPlaces } from '../db/queries/places.ts';
import { isBeforeAll } from '../db/queries/references.ts';
import type { ParksQuery } from './inputs/parks.ts';
import type { ParksError } from './inputs/parks-query.ts';

/** The first value of a search that names no province, or a day on which nothing was known; or null. */
export async function unknownInParks(db: Database, { place, asOf }: Pick<ParksQuery, 'place' | 'asOf'>): Promise<ParksError | null> {
  if (place) {
    const provinces = new Set((await listPlaces(db.orm)).filter((p) => p.level === 'province').map((p) => p.id));
    const wrong = place.find((id) => !provinces.has(id));
    if (wrong !== undefined) return { parameter: 'place', value: wrong, problem: 'not-a-province' };
  }
  if (asOf === undefined || !(await isBeforeAll(db.orm, asOf))) return null;
  return { parameter: 'asOf', value: asOf, problem: 'before-first-document' };
}

/** @throws TRPCError BAD_REQUEST that names the field and the value */
export async function checkParks<Q extends Pick<ParksQuery, 'place' | 'asOf'>>(db: Database, query: Q): Promise<Q> {
  const wrong = await unknownInParks(db, query);
  if (!wrong) return query;
  const why = wrong.problem === 'not-a-province' ? 'no province' : 'before the first document';
  throw new TRPCError({ code: 'BAD_REQUEST', message: `${wrong.parameter}: ${why} ${JSON.stringify(wrong.value)}` });
}
