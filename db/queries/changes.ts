import { and, eq, gt, inArray, lte, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { type Change, diff, type Side, type Snapshot, type Source } from '../changes.ts';
import { readClaims } from '../effective.ts';
import { groupBy } from '../group-by.ts';
import { lastNews } from '../health.ts';
import type { Claim } from '../resolve.ts';
import { documents } from '../tables/documents.ts';
import { effective } from '../tables/effective.ts';
import { geometries } from '../tables/geometries.ts';
import { projects } from '../tables/projects.ts';
import { changeKinds } from '../time-vocabulary.ts';
import type { Reader } from '../transaction.ts';
import { keysOf } from '../vocabulary.ts';
import { catalogueOrder } from './catalogue-order.ts';
import { documentColumns } from './document-columns.ts';
import type { Filter } from './filter.ts';
import { knownOn, where } from './where.ts';

/** Days are YYYY-MM-DD, `from` not after `to`. The filter's `asOf` is not asked: each day stands for it once. */
export type Span = { from: string; to: string; filter: Omit<Filter, 'asOf'> };

/** Projects that are compared at a time: of each two resolutions are read, a few kilobytes. */
const CHUNK = 1000;

/**
 * What differs between the catalogue as known on `from` and as known on `to`, of the projects that match the filter on
 * either day.
 * @param limit how many of the changes are given; all are counted
 */
export async function readChanges(reader: Reader, span: Span, limit = Number.POSITIVE_INFINITY) {
  const found = keysOf(changeKinds).map((kind) => ({ kind, count: 0, first: [] as NamedChange[] }));
  for await (const changes of changesInChunks(reader, span)) {
    for (const of of found) {
      const own = changes.filter((change) => change.kind === of.kind);
      of.count += own.length;
      of.first.push(...own.slice(0, limit - of.first.length));
    }
  }
  return {
    total: found.reduce((sum, { count }) => sum + count, 0),
    /** In the order in which the kinds are told; those without a change left out. */
    counts: found.flatMap(({ kind, count }) => (count > 0 ? [{ kind, count }] : [])),
    changes: found.flatMap(({ first }) => first).slice(0, limit),
  };
}
export type NamedChange = Awaited<ReturnType<typeof withNames>>[number];

/** The same, of some projects after the others: the changes of each kind come in their order, the kinds do not. */
export async function* changesInChunks(reader: Reader, { from, to, filter }: Span, size = CHUNK): AsyncGenerator<NamedChange[]> {
  const ids = await readTouched(reader, from, to);
  for (let at = 0; at < ids.length; at += size) {
    const chunk = ids.slice(at, at + size);
    const [old, now] = [await readDay(reader, from, filter, chunk), await readDay(reader, to, filter, chunk)];
    const matching = new Set([...old, ...now].filter((row) => row.matches).map((row) => row.id));
    const [before, after] = [old, now].map((rows) => rows.filter((row) => matching.has(row.id))) as [DayRow[], DayRow[]];
    const changes = await compare(reader, before, after, { from, to });
    yield await withNames(reader, changes, new Map([...before, ...after].map((row) => [row.id, row])));
  }
}

/** The projects that may differ: a period of theirs began or ended in between, or they fell silent. In catalogue order. */
async function readTouched(reader: Reader, from: string, to: string): Promise<string[]> {
  const between = (day: PgColumn) => and(gt(day, from), lte(day, to));
  const touched = reader
    .select({ id: effective.projectId })
    .from(effective)
    .where(or(between(effective.knownFrom), between(effective.knownTo), between(effective.noNewsFrom)));
  const rows = await reader.select({ id: projects.id }).from(projects).where(inArray(projects.id, touched)).orderBy(catalogueOrder);
  return rows.map(({ id }) => id);
}

/** The same of the projects named, without names and documents: their ids are in the sources. */
export async function changesOf(reader: Reader, ids: readonly string[], from: string, to: string): Promise<Change[]> {
  const [before, after] = [await readDay(reader, from, {}, ids), await readDay(reader, to, {}, ids)];
  return await compare(reader, before, after, { from, to });
}

async function compare(reader: Reader, before: readonly DayRow[], after: readonly DayRow[], { from, to }: Omit<Span, 'filter'>): Promise<Change[]> {
  const words = await readWords(reader, needingWords(before, after));
  return diff(
    before.map((row) => toSnapshot(row, words.get(row.id) ?? [], from)),
    after.map((row) => toSnapshot(row, words.get(row.id) ?? [], to)),
  );
}

type DayRow = Awaited<ReturnType<typeof readDay>>[number];

/** Those of the projects named that are known on a day, in catalogue order, and whether the filter finds them there. */
async function readDay(reader: Reader, day: string, filter: Span['filter'], ids: readonly string[]) {
  return await reader
    .select({
      id: projects.id,
      type: projects.type,
      kind: projects.kind,
      name: projects.name,
      resolution: effective.resolution,
      silentSince: sql<string | null>`(select s ->> 'last' from jsonb_array_elements(${effective.signals}) s
        where s ->> 'code' = 'silent' and s ->> 'from' <= ${day})`,
      matches: sql<boolean>`${where({ ...filter, asOf: day }) as SQL}`,
    })
    .from(effective)
    .innerJoin(projects, eq(projects.id, effective.projectId))
    .innerJoin(geometries, eq(geometries.projectId, effective.projectId))
    .where(and(knownOn(day), inArray(effective.projectId, [...ids])))
    .orderBy(catalogueOrder);
}

/** The projects of which the first or the last word must be told: known on one day alone, or silent on one of them. */
function needingWords(before: readonly DayRow[], after: readonly DayRow[]): string[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const now = new Set(after.map((row) => row.id));
  const gone = before.filter((row) => !now.has(row.id));
  return [...gone, ...after.filter((row) => old.get(row.id)?.silentSince !== row.silentSince)].map((row) => row.id);
}

async function readWords(reader: Reader, ids: string[]): Promise<Map<string, Claim[]>> {
  return ids.length === 0 ? new Map() : groupBy(await readClaims(reader, ids), (claim) => claim.projectId);
}

function toSnapshot({ id, resolution, silentSince }: DayRow, claims: readonly Claim[], day: string): Snapshot {
  const known = claims.filter((c) => c.knownFrom <= day);
  const first = firstNaming(known) ?? null;
  return { id, resolution, silentSince, origin: first && toSource(first), lastWord: known.length > 0 ? toSource(lastNews(known)) : null };
}

/** The claim that named it first. */
function firstNaming(claims: readonly Claim[]): Claim | undefined {
  const keys = (c: Claim) => [c.knownFrom, c.field === 'named' ? '0' : '1', c.id].join('\0');
  return claims.toSorted((a, b) => (keys(a) < keys(b) ? -1 : 1))[0];
}

const toSource = ({ id, documentId, clause, basis, speaksOn }: Claim): Source => ({ claim: id, document: documentId, clause, basis, on: speaksOn });

async function withNames(reader: Reader, changes: readonly Change[], rows: ReadonlyMap<string, DayRow>) {
  const ids = new Set(changes.flatMap(({ before, after }) => [before?.source?.document, after?.source?.document]).filter((id) => id !== undefined));
  const found = await reader
    .select(documentColumns)
    .from(documents)
    .where(inArray(documents.id, [...ids]));
  const byId = new Map(found.map((document) => [document.id, document]));
  const side = (given: Side) => {
    if (!given) return null;
    const document = given.source && byId.get(given.source.document);
    return { value: given.value, source: given.source && document ? { ...given.source, document } : null };
  };
  return changes.flatMap((change) => {
    const row = rows.get(change.project);
    if (!row) return [];
    const { id, type, kind, name } = row;
    return [{ kind: change.kind, field: change.field, project: { id, type, kind, name }, before: side(change.before), after: side(change.after) }];
  });
}
