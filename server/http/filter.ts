import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../db/open.ts';
import type { FilterInput } from '../inputs/filter.ts';
import { parseFilter } from '../inputs/query-string.ts';
import { unknownReference } from '../trpc.ts';
import { refuseParameter } from './errors.ts';

/** The filter in a request's query; null after a 400 that names what is wrong has been sent. */
export async function filterOf(db: Database, request: FastifyRequest, reply: FastifyReply): Promise<FilterInput | null> {
  const { filter, errors } = parseFilter(new URL(request.url, 'http://localhost').searchParams);
  const [first] = errors;
  const unknown = first ?? (await unknownReference(db, filter));
  if (!unknown) return filter;
  refuseParameter(request, reply, unknown);
  return null;
}
