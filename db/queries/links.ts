import { and, eq, sql } from 'drizzle-orm';
import { groupBy } from '../group-by.ts';
import { claims } from '../tables/claims.ts';
import { documents } from '../tables/documents.ts';
import { effective } from '../tables/effective.ts';
import { geometries } from '../tables/geometries.ts';
import { links } from '../tables/links.ts';
import { places } from '../tables/places.ts';
import { projects } from '../tables/projects.ts';
import type { Reader } from '../transaction.ts';
import { catalogueOrder } from './catalogue-order.ts';
import type { Filter } from './filter.ts';
import { linkKnownOn } from './link-condition.ts';
import { where } from './where.ts';

/** Which provinces: the 63 before 01/07/2025 or the 34 since. */
export type LinkEdition = '2024' | '2025';
/** Whether a clause says it, the drawing shows it, or both. */
export type Agreement = 'both' | 'stated' | 'drawn';

const nowOf = (column: typeof links.fromPlace | typeof links.toPlace) => sql<string>`(select now.now_id from ${places} now where now.id = ${column})`;

/** What a reader needs to know whence a link is stated, in a line. */
export const sayingDocument = { id: documents.id, kind: documents.kind, issuer: documents.issuer, dated: documents.dated };

const linkColumns = {
  project: {
    id: projects.id,
    name: projects.name,
    kind: projects.kind,
    type: projects.type,
    status: effective.status,
    targetYear: effective.targetYear,
    certainty: geometries.certainty,
    accuracyM: geometries.accuracyM,
  },
  from: links.fromPlace,
  to: links.toPlace,
  fromNow: nowOf(links.fromPlace),
  toNow: nowOf(links.toPlace),
  basis: links.basis,
  crossings: links.crossings,
  via: links.via,
  claim: { id: claims.id, clause: claims.clause, field: claims.field },
  document: sayingDocument,
};
type LinkRow = Awaited<ReturnType<typeof readRows>>[number];

/**
 * The pairs of provinces that the projects left by a filter join, one entry a project and pair, in catalogue order.
 * In the edition of 2025 the pairs within one new province are gone, and several old pairs may be one.
 * @param projectId only this project's
 */
export async function listLinks(reader: Reader, filter: Filter, edition: LinkEdition, projectId?: string) {
  const rows = await readRows(reader, filter, projectId);
  const placed = rows.map((row) => ({ row, pair: pairIn(row, edition) })).filter(({ pair }) => pair[0] !== pair[1]);
  return [...groupBy(placed, ({ row, pair }) => [row.project.id, ...pair].join(' ')).values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [
          toLink(
            first.row.project,
            first.pair,
            group.map(({ row }) => row),
          ),
        ]
      : [];
  });
}
export type ProjectLink = Awaited<ReturnType<typeof listLinks>>[number];

async function readRows(reader: Reader, filter: Filter, projectId: string | undefined) {
  return await reader
    .select(linkColumns)
    .from(links)
    .innerJoin(effective, eq(effective.projectId, links.projectId))
    .innerJoin(projects, eq(projects.id, links.projectId))
    .innerJoin(geometries, eq(geometries.projectId, links.projectId))
    .leftJoin(claims, eq(claims.id, links.claimId))
    .leftJoin(documents, eq(documents.id, claims.documentId))
    .where(and(where(filter), linkKnownOn(filter.asOf), projectId === undefined ? undefined : eq(projects.id, projectId)))
    .orderBy(catalogueOrder, sql`${links.id} collate "C"`);
}

function pairIn(row: LinkRow, edition: LinkEdition): [string, string] {
  const [a, b] = edition === '2024' ? [row.from, row.to] : [row.fromNow, row.toNow];
  return a < b ? [a, b] : [b, a];
}

function toLink(project: LinkRow['project'], [from, to]: [string, string], rows: LinkRow[]) {
  const drawn = rows.filter((r) => r.basis === 'derived');
  const agreement: Agreement = drawn.length === 0 ? 'stated' : drawn.length === rows.length ? 'drawn' : 'both';
  return {
    project,
    from,
    to,
    agreement,
    crossings: drawn.flatMap((r) => r.crossings),
    /** Provinces of the 2024 edition between the two; empty where they meet on the line. */
    via: drawn.every((r) => r.via.length > 0) ? (drawn[0]?.via ?? []) : [],
    claims: rows.flatMap(({ claim, document, basis }) => (claim && document ? [{ ...claim, document, basis }] : [])),
  };
}
