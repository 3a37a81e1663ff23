import { inArray, sql } from 'drizzle-orm';
import { claims } from '../tables/claims.ts';
import { geometries } from '../tables/geometries.ts';
import { projects } from '../tables/projects.ts';
import type { Reader } from '../transaction.ts';
import { readClaimViews } from './claims.ts';
import { readProjectLinks } from './project-links.ts';

type ClaimView = Awaited<ReturnType<typeof readClaimViews>>[number];

/**
 * How another project hangs on one: it is a part of it; contains it (a programme or target, by `parent`); counts it among
 * its members; names it among what it joins; or is named so by it.
 */
export const relations = ['part', 'whole', 'counts', 'names', 'named'] as const;
export type Relation = (typeof relations)[number];

/** A project and all that belong to it, however deep; empty for an id that is not there. */
export async function readFamily(reader: Reader, id: string): Promise<string[]> {
  const rows = await reader.select({ id: projects.id, parent: projects.parentId }).from(projects);
  if (!rows.some((row) => row.id === id)) return [];
  const family = [id];
  for (const member of family) family.push(...rows.flatMap((row) => (row.parent === member && !family.includes(row.id) ? [row.id] : [])));
  return [id, ...family.slice(1).sort()];
}

/** The names and drawings of projects, by id. `certainty` null: nothing is drawn. */
export async function readNamed(reader: Reader, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return await reader
    .select({
      id: projects.id,
      name: projects.name,
      kind: projects.kind,
      type: projects.type,
      certainty: geometries.certainty,
      accuracyM: geometries.accuracyM,
    })
    .from(projects)
    .leftJoin(geometries, sql`${geometries.projectId} = ${projects.id}`)
    .where(inArray(projects.id, [...ids]))
    .orderBy(sql`${projects.id} collate "C"`);
}

const namedIn = ({ value }: ClaimView): string[] => (value as { project?: string }[]).flatMap(({ project }) => project ?? []);

/** The other projects that hang on a family of projects, as known on a day, each with the claims that say so (none for `part` and `whole`). */
export async function readRelated(reader: Reader, family: readonly string[], asOf?: string) {
  const own = new Set(family);
  const said = await readClaimViews(reader, inArray(claims.field, ['links', 'members']), asOf);
  const parents = await reader.select({ id: projects.id, parent: projects.parentId }).from(projects);
  const found = new Map<string, { id: string; relation: Relation; claims: Omit<ClaimView, 'value'>[] }>();
  const add = (id: string, relation: Relation, claim?: ClaimView) => {
    const known = found.get(`${relation} ${id}`) ?? { id, relation, claims: [] };
    if (claim) {
      const { value: _, ...cited } = claim;
      known.claims.push(cited);
    }
    found.set(`${relation} ${id}`, known);
  };
  for (const member of family.slice(1)) add(member, 'part');
  for (const { id, parent } of parents) if (id === family[0] && parent !== null) add(parent, 'whole');
  for (const claim of said) {
    const names = namedIn(claim);
    const isOwn = own.has(claim.projectId);
    if (!isOwn && names.some((id) => own.has(id))) add(claim.projectId, claim.field === 'members' ? 'counts' : 'names', claim);
    if (isOwn && claim.field === 'links') for (const id of names) if (!own.has(id)) add(id, 'named', claim);
  }
  const order = (relation: Relation) => relations.indexOf(relation);
  return [...found.values()].sort((a, b) => order(a.relation) - order(b.relation) || (a.id < b.id ? -1 : 1));
}

/** The pairs of provinces that some projects join and the gates and ports that they lead to, each with its claims and crossings. */
export async function readFamilyLinks(reader: Reader, ids: readonly string[], asOf?: string) {
  const all = await Promise.all(ids.map(async (project) => ({ project, ...(await readProjectLinks(reader, project, asOf)) })));
  return all.filter(({ links, gates }) => links.length + gates.length > 0);
}
