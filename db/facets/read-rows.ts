import { and, asc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm';
import type { Quantity } from '../catalogue/schema.ts';
import { facetValue, facetValues } from '../queries/facets.ts';
import { rowColumns } from '../queries/list.ts';
import { isTotalled, repeatsGround, totalledFigure } from '../queries/totals.ts';
import { knownOn } from '../queries/where.ts';
import { effective } from '../tables/effective.ts';
import { projects } from '../tables/projects.ts';
import type { Reader } from '../transaction.ts';

/** All that is counted of a project as it stands now: the very expressions that the queries in db/queries group by. */
const columns = {
  id: effective.projectId,
  ...facetValue,
  ...facetValues,
  namedYear: effective.namedYear,
  begunYear: effective.begunYear,
  startDue: effective.startDue,
  inUseYear: effective.inUseYear,
  dueDay: effective.dueDay,
  ended: effective.ended,
  done: effective.done,
  lateFrom: effective.lateFrom,
  atRiskFrom: effective.atRiskFrom,
  noNewsFrom: effective.noNewsFrom,
  /** Null: not of what totals add. Of what has members they add nothing either. */
  totalled: sql<{ figure: Quantity | null; repeats: boolean } | null>`case when ${isTotalled}
    then json_build_object('figure', ${totalledFigure}, 'repeats', ${repeatsGround}) end`,
  members: rowColumns({}).members,
};
export type FacetRow = Awaited<ReturnType<typeof readPage>>[number];

/** Rows that one statement reads: some 30 ms of this process's time, in which it does nothing else. */
const PAGE = 2000;

async function readPage(reader: Reader, condition: SQL | undefined) {
  return await reader
    .select(columns)
    .from(effective)
    .innerJoin(projects, eq(projects.id, effective.projectId))
    .where(and(knownOn(undefined), condition))
    .orderBy(asc(effective.projectId))
    .limit(PAGE);
}

/** The projects that there are, page by page: each as it is when it is read. */
export async function* readAllRows(reader: Reader): AsyncGenerator<FacetRow[]> {
  for (let last: FacetRow | undefined; ; ) {
    // Told of both, or the planner looks through the one from its beginning for every page: of a million 200 ms instead of one.
    const page = await readPage(reader, last && and(gt(effective.projectId, last.id), gt(projects.id, last.id)));
    yield page;
    if (page.length < PAGE) return;
    last = page.at(-1);
  }
}

/** Those of the projects named that there are. */
export async function readRows(reader: Reader, ids: readonly string[]): Promise<FacetRow[]> {
  const rows: FacetRow[] = [];
  for (let at = 0; at < ids.length; at += PAGE) rows.push(...(await readPage(reader, inArray(effective.projectId, ids.slice(at, at + PAGE)))));
  return rows;
}
