import { initTRPC, TRPCError } from '@trpc/server';
import * as z from 'zod';
import type { Database } from '../db/open.ts';
import type { Filter } from '../db/queries/filter.ts';
import { isOrigin } from '../db/queries/near.ts';
import { unknownDocuments, unknownPlaces } from '../db/queries/places.ts';

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
      issues: error.cause instanceof z.ZodError ? error.cause.issues.map((i) => ({ path: i.path.join('.'), code: i.code })) : [],
    },
  }),
});

export const router = t.router;
export const query = t.procedure;

/**
 * A filter's places and documents must exist: a typing error must not look like "nothing found".
 * @throws TRPCError BAD_REQUEST that names the field and the value
 */
export async function checkFilter(db: Database, filter: Filter): Promise<Filter> {
  const unknown = await unknownReference(db, filter);
  if (unknown) throw new TRPCError({ code: 'BAD_REQUEST', message: `${unknown.parameter}: unknown ${JSON.stringify(unknown.value)}` });
  return filter;
}

type Reference = { parameter: 'place' | 'document' | 'link' | 'near'; value: string };

/** The first place, document, project or pair of places of the filter that is in no table, or null. */
export async function unknownReference(db: Database, filter: Filter): Promise<Reference | null> {
  const [place] = filter.place ? await unknownPlaces(db.orm, filter.place) : [];
  if (place !== undefined) return { parameter: 'place', value: place };
  const joined = (filter.link ?? []).flatMap((pair) => (pair.includes('~') ? pair.split('~') : []));
  const [end] = joined.length > 0 ? await unknownPlaces(db.orm, joined) : [];
  if (end !== undefined) return { parameter: 'link', value: filter.link?.find((pair) => pair.split('~').includes(end)) ?? end };
  if (filter.near !== undefined && !(await isOrigin(db.orm, filter.near))) return { parameter: 'near', value: filter.near };
  const [document] = filter.document ? await unknownDocuments(db.orm, filter.document) : [];
  return document === undefined ? null : { parameter: 'document', value: document };
}
