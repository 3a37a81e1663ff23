import { and, eq, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { tellChange } from '../change-words.ts';
import { groupBy } from '../group-by.ts';
import { askedFor, countsOf, daysOf, groupProjects, type Section } from '../report.ts';
import { claims } from '../tables/claims.ts';
import { documents } from '../tables/documents.ts';
import { effective, type ResolvedValue } from '../tables/effective.ts';
import { geometries } from '../tables/geometries.ts';
import { places } from '../tables/places.ts';
import { projects } from '../tables/projects.ts';
import type { Reader } from '../transaction.ts';
import type { Localized, Status } from '../vocabulary.ts';
import { catalogueOrder } from './catalogue-order.ts';
import { changesOf } from './changes.ts';
import { documentColumns } from './document-columns.ts';
import { rowColumns, shown } from './list.ts';
import { knownOn, where } from './where.ts';

/** A province of either edition; null for an id that names none. */
export async function readProvince(reader: Reader, id: string) {
  const [province] = await reader
    .select({
      id: places.id,
      edition: places.edition,
      code: places.code,
      name: places.name,
      /** How many provinces of the former edition it took in; 0 for one of these. */
      madeOf: sql<number>`(select count(*)::int from ${places} old where old.now_id = ${places}.id and old.level = 'province')`,
    })
    .from(places)
    .where(and(eq(places.id, id), eq(places.level, 'province')));
  return province ?? null;
}
export type Province = NonNullable<Awaited<ReturnType<typeof readProvince>>>;

/** A value as it stood, with the document and clause that it comes from, and the day it speaks of. */
export type Cited<T> = Pick<ResolvedValue, 'basis' | 'document' | 'clause' | 'on'> & { value: T };

/**
 * The report of a province for a year that has begun, by the rule of db/report.ts.
 * @param today YYYY-MM-DD
 */
export async function readAnnualReport(reader: Reader, province: Province, year: number, today: string) {
  const { since, until, over } = daysOf(year, today);
  const grounds = await readGrounds(reader, province.id, until);
  const plans = grounds.filter((document) => document.province !== null);
  const sections = plans.flatMap((plan): Section[] => (plan.sections ?? []).map((section) => ({ document: plan.id, ...section })));
  const namings = await readNamings(
    reader,
    grounds.map((plan) => plan.id),
  );
  const clauses = groupBy(namings, (naming) => naming.project);
  const rows = await readRows(reader, province.id, until);
  const ids = rows.map((row) => row.id);
  const changes = groupBy(await changesOf(reader, ids, since, until), (change) => change.project);
  const heardBefore = await readDocuments(reader, ids, since);
  const lines = rows.map(({ resolution: { status, target, progressPct, situation, agency, owner }, documents: heard, ...row }) => ({
    ...row,
    status: cite<Status>(status),
    target: cite<string>(target),
    progress: cite<number>(progressPct),
    situation: cite<Localized>(situation),
    answers: cite<Localized>(agency ?? owner),
    /** The clauses of the grounds that speak of it. */
    clauses: (clauses.get(row.id) ?? []).map(({ document, clause }) => ({ document, clause })),
    changes: (changes.get(row.id) ?? []).map((change) => ({
      ...change,
      ...tellChange(change),
      sources: [...new Set([change.before, change.after].flatMap((side) => side?.source?.document ?? []))],
    })),
    /** The documents that speak of it, where none of the grounds does. */
    spoken: clauses.has(row.id) ? [] : heard,
    /** The documents that spoke of it within the year for the first time. */
    news: heard.filter((id) => !heardBefore.get(row.id)?.includes(id)),
  }));
  const grouped = groupProjects(lines, sections, namings);
  const counted = <G extends { projects: typeof lines }>(group: G) => ({ ...group, counts: countsOf(group.projects) });
  const cited = new Set([...grounds.map((plan) => plan.id), ...lines.flatMap(documentsOf)]);
  return {
    province,
    year,
    since,
    /** The day as of which it tells: 31/12, or today while the year is not over. */
    until,
    over,
    /** The plans it answers to, the highest issuer first; `asks`: the clause by which one asks for a report each year. */
    grounds: grounds.map(({ sections: _, ...plan }) => ({ ...plan, asks: askedFor[plan.id] ?? null })),
    counts: countsOf(lines),
    sections: grouped.sections.map(counted),
    others: grouped.others.map(counted),
    /** Every document that a value of it comes from: plans by rank, then reports by date; a citation is the place in this list. */
    sources: await readSources(reader, [...cited]),
  };
}
export type AnnualReport = Awaited<ReturnType<typeof readAnnualReport>>;
export type ReportLine = AnnualReport['sections'][number]['projects'][number];

/**
 * The plans of the whole country, of the province, and of those that it now contains, made by a day: the highest issuer
 * first.
 */
async function readGrounds(reader: Reader, province: string, until: string) {
  const own = sql`${documents.province} in (select id from ${places} where id = ${province} or now_id = ${province})`;
  return await reader
    .select({ ...documentColumns, province: documents.province, sections: documents.sections })
    .from(documents)
    .where(and(eq(documents.kind, 'plan'), or(isNull(documents.province), own), lte(documents.knownFrom, until)))
    .orderBy(documents.rankOrder, documents.knownFrom, sql`${documents.id} collate "C"`);
}

/** Which clauses of the documents speak of which projects. */
async function readNamings(reader: Reader, plans: readonly string[]) {
  if (plans.length === 0) return [];
  return await reader
    .selectDistinct({ project: claims.projectId, document: claims.documentId, clause: sql<string>`${claims.clause}` })
    .from(claims)
    .where(and(inArray(claims.documentId, [...plans]), isNotNull(claims.clause)))
    .orderBy(claims.projectId, claims.documentId, claims.clause);
}

/** Which documents had spoken of each of the projects by a day. */
async function readDocuments(reader: Reader, ids: readonly string[], day: string): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await reader
    .select({ id: effective.projectId, documents: effective.documents })
    .from(effective)
    .where(and(inArray(effective.projectId, [...ids]), knownOn(day)));
  return new Map(rows.map((row) => [row.id, row.documents]));
}

/** The province's projects as known on a day, in catalogue order. */
async function readRows(reader: Reader, province: string, day: string) {
  const look = { asOf: day, place: [province] };
  const { id, type, kind, name, state, health, signals, dueDay, daysLeft, progressPct, progressOn } = rowColumns(look);
  const { resolution, documents } = effective;
  return await reader
    .select({ id, type, kind, name, state, health, signals, dueDay, daysLeft, progressPct, progressOn, resolution, documents })
    .from(effective)
    .innerJoin(projects, eq(projects.id, effective.projectId))
    .innerJoin(geometries, eq(geometries.projectId, effective.projectId))
    .crossJoinLateral(shown)
    .where(where(look))
    .orderBy(catalogueOrder);
}

const cite = <T>(resolved: ResolvedValue | undefined): Cited<T> | null =>
  resolved ? { value: resolved.value as T, basis: resolved.basis, document: resolved.document, clause: resolved.clause, on: resolved.on } : null;

type Sourced = Record<'status' | 'target' | 'progress' | 'situation' | 'answers', { document: string } | null> & {
  changes: readonly { sources: readonly string[] }[];
  spoken: readonly string[];
  news: readonly string[];
};

function documentsOf({ status, target, progress, situation, answers, changes, spoken, news }: Sourced): string[] {
  const values = [status, target, progress, situation, answers].flatMap((cited) => (cited ? [cited.document] : []));
  return [...values, ...changes.flatMap((change) => change.sources), ...spoken, ...news];
}

async function readSources(reader: Reader, ids: readonly string[]) {
  return await reader
    .select(documentColumns)
    .from(documents)
    .where(inArray(documents.id, [...ids]))
    .orderBy(documents.kind, documents.rankOrder, documents.knownFrom, sql`${documents.id} collate "C"`);
}
