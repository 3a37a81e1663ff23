import { and, eq, isNull, lte, or, sql } from 'drizzle-orm';
import { groupBy } from '../group-by.ts';
import { claims } from '../tables/claims.ts';
import { documents } from '../tables/documents.ts';
import { effective } from '../tables/effective.ts';
import { gatesReached } from '../tables/gates-reached.ts';
import type { Reader } from '../transaction.ts';
import { type Agreement, listLinks, sayingDocument } from './links.ts';
import { knownOn } from './where.ts';

/** What one project joins: pairs of provinces (as before 01/07/2025) and the gates and ports it reaches, known on a day; nothing where it was not named by then. */
export async function readProjectLinks(reader: Reader, id: string, asOf?: string) {
  return { links: await listLinks(reader, { asOf }, '2024', id), gates: await readGates(reader, id, asOf) };
}

async function readGates(reader: Reader, id: string, asOf: string | undefined) {
  const rows = await reader
    .select({ gate: gatesReached, claim: { id: claims.id, clause: claims.clause, field: claims.field }, document: sayingDocument })
    .from(gatesReached)
    .innerJoin(effective, and(eq(effective.projectId, gatesReached.projectId), knownOn(asOf)))
    .leftJoin(claims, eq(claims.id, gatesReached.claimId))
    .leftJoin(documents, eq(documents.id, claims.documentId))
    .where(
      and(eq(gatesReached.projectId, id), asOf === undefined ? undefined : or(isNull(gatesReached.knownFrom), lte(gatesReached.knownFrom, asOf))),
    )
    .orderBy(sql`${gatesReached.id} collate "C"`);
  return [...groupBy(rows, ({ gate }) => `${gate.class} ${gate.name.vi}`).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const drawn = group.find(({ gate }) => gate.basis === 'derived')?.gate;
    const said = group.flatMap(({ claim, document, gate }) => (claim && document ? [{ ...claim, document, basis: gate.basis }] : []));
    const agreement: Agreement = drawn ? (said.length > 0 ? 'both' : 'drawn') : 'stated';
    const { class: kind, name, lon, lat } = first.gate;
    return [{ class: kind, name, lon, lat, distanceM: drawn?.distanceM ?? null, agreement, claims: said }];
  });
}
