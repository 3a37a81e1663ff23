import { initTRPC, TRPCError } from '@trpc/server';
import * as z from 'zod';
import type { Database } from '../db/open.ts';
import type { Filter } from '../db/queries/filter.ts';
import { isOrigin } from '../db/queries/near.ts';
import { isBeforeAll, unknownNames } from '../db/queries/references.ts';

// Of zod's two flavours the small one, in which inputs/ is written for the browser's sake, speaks no language by itself.
z.config(z.locales.en());

export type Context = { db: Database };

const t = initTRPC.context<Context>().create({
  isDev: false,
  /** Names the input that is wrong; never a stack or a statement of SQL. */
  errorFormatter: ({ shape, error }) => ({
    ...shape,
    message: error.code === 'INTERNAL_SERVER_ERROR' ? 'internal error' : shape.message,
    data: {
      code: shape.data.code,
      httpStatus: shape.data.httpStatus,
      path: shape.data.path,
      issues: error.cause instanceof z.core.$ZodError ? error.cause.issues.map((i) => ({ path: i.path.join('.'), code: i.code })) : [],
    },
  }),
});

export const router = t.router;
export const query = t.procedure;

/**
 * A filter's places, documents and agencies must exist, and something must have been known on its day: a typing error
 * must not look like "nothing found".
 * @throws TRPCError BAD_REQUEST that names the field and the value
 */
export async function checkFilter<F extends Filter>(db: Database, filter: F): Promise<F> {
  const unknown = await unknownReference(db, filter);
  if (!unknown) return filter;
  const why = unknown.problem === 'before-first-document' ? 'before the first document' : 'unknown';
  throw new TRPCError({ code: 'BAD_REQUEST', message: `${unknown.parameter}: ${why} ${JSON.stringify(unknown.value)}` });
}

type Reference = {
  parameter: 'place' | 'document' | 'link' | 'near' | 'agency' | 'asOf';
  value: string;
  problem: 'bad-value' | 'before-first-document';
};

/** The first value of the filter that names nothing in the tables, or a day on which nothing was known; or null. */
export async function unknownReference(db: Database, filter: Filter): Promise<Reference | null> {
  const unknown = (parameter: Reference['parameter'], value: string): Reference => ({ parameter, value, problem: 'bad-value' });
  const [place] = filter.place ? await unknownNames(db, 'place', filter.place) : [];
  if (place !== undefined) return unknown('place', place);
  const joined = (filter.link ?? []).flatMap((pair) => (pair.includes('~') ? pair.split('~') : []));
  const [end] = joined.length > 0 ? await unknownNames(db, 'place', joined) : [];
  if (end !== undefined) return unknown('link', filter.link?.find((pair) => pair.split('~').includes(end)) ?? end);
  if (filter.near !== undefined && !(await isOrigin(db.orm, filter.near))) return unknown('near', filter.near);
  const [document] = filter.document ? await unknownNames(db, 'document', filter.document) : [];
  if (document !== undefined) return unknown('document', document);
  const [agency] = filter.agency ? await unknownNames(db, 'agency', filter.agency) : [];
  if (agency !== undefined) return unknown('agency', agency);
  if (filter.asOf === undefined || !(await isBeforeAll(db.orm, filter.asOf))) return null;
  return { parameter: 'asOf', value: filter.asOf, problem: 'before-first-document' };
}
