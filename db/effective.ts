import { eq, inArray, sql } from 'drizzle-orm';
import { groupBy } from './group-by.ts';
import { dayAfter, earliestDay } from './partial-date.ts';
import { type EffectiveRow, type PlaceNames, periods } from './periods.ts';
import type { Claim } from './resolve.ts';
import { syncTable } from './sync.ts';
import { agencies } from './tables/agencies.ts';
import { claims } from './tables/claims.ts';
import { documents } from './tables/documents.ts';
import { effective } from './tables/effective.ts';
import { places } from './tables/places.ts';
import { projects } from './tables/projects.ts';
import type { Reader, Transaction } from './transaction.ts';

/** The earliest day a document can bear; a lower bound means the day after it. */
export function knownFrom(document: { date?: string | null | undefined; after?: string | null | undefined }): string {
  if (document.date) return earliestDay(document.date);
  if (document.after) return dayAfter(earliestDay(document.after));
  throw new Error('a document has a date or a lower bound');
}

/** The claims of the projects named, or of all, ready for the resolving rule. */
export async function readClaims(reader: Reader, projectIds?: string[]): Promise<(Claim & { projectId: string })[]> {
  const rows = await reader
    .select({
      id: claims.id,
      projectId: claims.projectId,
      field: claims.field,
      value: claims.value,
      basis: claims.basis,
      documentId: claims.documentId,
      clause: claims.clause,
      speaksOn: claims.speaksOn,
      rankOrder: documents.rankOrder,
      confidence: documents.confidence,
      knownFrom: documents.knownFrom,
      undated: documents.undated,
    })
    .from(claims)
    .innerJoin(documents, eq(documents.id, claims.documentId))
    .where(projectIds && inArray(claims.projectId, projectIds));
  return rows.map((r) => ({ ...r, speaksOn: r.speaksOn ? earliestDay(r.speaksOn) : r.knownFrom }));
}

/** The effective rows that the stored claims resolve to, without touching what is stored. */
export async function computeEffective(reader: Reader, projectIds?: string[]): Promise<EffectiveRow[]> {
  const named = await reader
    .select({ id: projects.id, type: projects.type, kind: projects.kind, position: projects.position, name: projects.name })
    .from(projects)
    .where(projectIds && inArray(projects.id, projectIds))
    .orderBy(projects.id);
  const membership = await readMembership(reader);
  const membersOf = groupBy(membership, (m) => m.whole);
  const needed = projectIds && [...projectIds, ...membership.filter((m) => projectIds.includes(m.whole)).map((m) => m.member)];
  const byProject = groupBy(await readClaims(reader, needed), (c) => c.projectId);
  const claimsOf = (id: string) => byProject.get(id) ?? [];
  const lineage: PlaceNames = new Map(
    (
      await reader
        .select({ id: places.id, name: places.name, level: places.level, nowId: places.nowId, parentId: places.parentId, wasIds: places.wasIds })
        .from(places)
    ).map((p) => [p.id, p]),
  );
  const lookup = { places: lineage, agencies: await reader.select().from(agencies).orderBy(agencies.id) };
  return named.flatMap((project) => {
    const ofMembers = (membersOf.get(project.id) ?? []).flatMap(({ member }) => claimsOf(member));
    return periods(project, claimsOf(project.id), ofMembers, lookup);
  });
}

/** Which projects are members of which wholes: by their parent, or by a claim that counts them to a target. */
async function readMembership(reader: Reader): Promise<{ whole: string; member: string }[]> {
  const rows = await reader.execute<{ whole: string; member: string }>(sql`
    select parent_id as whole, id as member from ${projects} where parent_id is not null
    union
    select ${claims.projectId}, m ->> 'project' from ${claims}, jsonb_array_elements(${claims.value}) m
      where ${claims.field} = 'members' and m ->> 'project' <> ${claims.projectId}`);
  return [...rows];
}

/**
 * Rewrites the effective rows of the projects named, or of all, from their claims; of their wholes too, for what is
 * heard of a member is heard of the whole. Call it in the transaction that changes claims.
 * @returns for each row that changed, the id of its project
 */
export async function rebuildEffective(tx: Transaction, projectIds?: string[]): Promise<string[]> {
  const ids = projectIds && [...new Set([...projectIds, ...(await wholesOf(tx, projectIds))])];
  const rows = (await computeEffective(tx, ids)).map(({ searchText, ...row }) => ({
    ...row,
    searchKey: sql<string>`search_key(${searchText})`,
  }));
  const scope = ids && inArray(effective.projectId, ids);
  return await syncTable(tx, effective, rows as never, ['projectId', 'knownFrom'], scope);
}

async function wholesOf(reader: Reader, ids: readonly string[]): Promise<string[]> {
  return (await readMembership(reader)).filter(({ member }) => ids.includes(member)).map(({ whole }) => whole);
}
