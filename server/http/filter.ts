import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Database } from '../../db/open.ts';
import type { FilterInput } from '../inputs/filter.ts';
import { parseFilter } from '../inputs/query-string.ts';
import { unknownReference } from '../trpc.ts';
import { refuseParameter } from './errors.ts';

/** Queries, with what was made of them, that are remembered: some megabytes. */
const KNOWN_LENGTH = 1_000_000;
type Known = { version: string; filter: FilterInput };
const known = new WeakMap<Database, LRUCache<string, Known>>();

/**
 * The filter in a request's query; null after a 400 that names what is wrong has been sent. The same query gives the same
 * object, without asking the database again whether what it names exists, until the data change.
 */
export async function filterOf(db: Database, request: FastifyRequest, reply: FastifyReply): Promise<Readonly<FilterInput> | null> {
  const start = request.url.indexOf('?');
  const query = start === -1 ? '' : request.url.slice(start + 1);
  const { version } = db.changes;
  const remembered = queriesOf(db);
  const before = remembered.get(query);
  if (before?.version === version) return before.filter;
  const { filter, errors } = parseFilter(new URLSearchParams(query));
  const [first] = errors;
  const unknown = first ?? (await unknownReference(db, filter));
  if (unknown) {
    refuseParameter(request, reply, unknown);
    return null;
  }
  remembered.set(query, { version, filter });
  return filter;
}

function queriesOf(db: Database): LRUCache<string, Known> {
  const remembered = known.get(db) ?? new LRUCache({ maxSize: KNOWN_LENGTH, sizeCalculation: (_, query: string) => query.length + 100 });
  known.set(db, remembered);
  return remembered;
}
