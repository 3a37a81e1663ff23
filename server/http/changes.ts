import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../../db/open.ts';
import { changesInChunks } from '../../db/queries/changes.ts';
import { isBeforeAll } from '../../db/queries/references.ts';
import { changesCsv } from '../changes-csv.ts';
import { parseChanges } from '../inputs/changes.ts';
import { languageOf } from '../messages.ts';
import { unknownReference } from '../trpc.ts';
import { refuse } from './errors.ts';

/**
 * `GET /export/changes.csv?from=2025-11-20&to=2026-11-20`: what differs between the catalogue as known on two days, one
 * line a change (server/changes-csv.ts tells the columns), of the projects that the list's filter finds on either.
 */
export function changesRoutes(app: FastifyInstance, database: () => Database): void {
  app.get('/export/changes.csv', async (request, reply) => {
    const input = parseChanges(new URL(request.url, 'http://localhost').searchParams);
    if ('problem' in input) return refuse(request, reply, 400, input.problem, { parameter: input.parameter, value: input.value });
    const { from, to, filter, decimal, lang } = input;
    const db = database();
    if (await isBeforeAll(db.orm, from)) return refuse(request, reply, 400, 'before-first-document', { parameter: 'from', value: from });
    const unknown = await unknownReference(db, filter);
    if (unknown) return refuse(request, reply, 400, unknown.problem, { parameter: unknown.parameter, value: unknown.value });
    const language = lang ?? languageOf(request.headers['accept-language']);
    const pieces = await changesCsv(changesInChunks(db.orm, { from, to, filter }), language, decimal);
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-language', language)
      .header('vary', 'accept-language')
      .header('content-disposition', `attachment; filename="changes-${from}-${to}.csv"`)
      .send(Readable.from(pieces));
  });
}
