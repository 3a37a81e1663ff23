import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Quantity } from '../catalogue/schema.ts';
import { effective } from '../tables/effective.ts';
import { projects } from '../tables/projects.ts';
import { type State, states } from '../time-vocabulary.ts';
import { type Bound, boundOfSum, type KindTotals, kindsByLength, NO_TOTAL, type Total, type TotalledKind, totalledKinds, unitOf } from '../totals.ts';
import type { Reader } from '../transaction.ts';
import { keysOf } from '../vocabulary.ts';
import type { Filter } from './filter.ts';
import { stateColumn } from './time.ts';
import { where } from './where.ts';

/** Length or area of what a filter leaves, by kind and by state in its year, as db/totals.ts says; a kind without a project is absent. */
export async function readTotals(reader: Reader, filter: Filter): Promise<KindTotals[]> {
  const rows = await readSums(reader, filter);
  return totalledKinds.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    if (own.length === 0) return [];
    const totals = keysOf(states).map((state) => [state, totalOf(own.find((row) => row.state === state))]);
    return { kind, unit: unitOf(kind), states: Object.fromEntries(totals) as KindTotals['states'] };
  });
}

type Sum = Omit<Total, 'bound'> & { kind: TotalledKind; state: State; bounds: Bound[] };

function totalOf(row: Sum | undefined): Total {
  if (row === undefined) return NO_TOTAL;
  const { sum, bounds, projects, withoutFigure, sameGround } = row;
  return { sum, bound: boundOfSum(bounds), projects, withoutFigure, sameGround };
}

/** Whether a project has a place in the totals, if it has no members. */
export const isTotalled: SQL = sql`(${and(eq(effective.type, 'project'), inArray(effective.kind, totalledKinds))})`;
const field = sql`case when ${inArray(effective.kind, kindsByLength)} then 'lengthKm' else 'areaHa' end`;
/** A figure, or a figure with its bound. */
export const totalledFigure = sql<Quantity | null>`${effective.resolution} #> array[${field}, 'value']`;
export const repeatsGround = sql<boolean>`cardinality(${projects.ground}) > 0`;

async function readSums(reader: Reader, filter: Filter): Promise<Sum[]> {
  const counted = reader
    .select({
      kind: sql<TotalledKind>`${effective.kind}`.as('totalled_kind'),
      state: sql<State>`${stateColumn(filter)}`.as('state_then'),
      figure: totalledFigure.as('figure'),
      repeats: repeatsGround.as('repeats'),
    })
    .from(effective)
    .innerJoin(projects, eq(projects.id, effective.projectId))
    .where(and(where(filter), isTotalled, hasNoMembers()))
    .as('counted');
  const isAdded = sql`(not ${counted.repeats} and ${counted.figure} is not null)`;
  return await reader
    .select({
      kind: counted.kind,
      state: counted.state,
      // Added as decimals: the order of the rows must not show in the last digit.
      sum: sql<number>`coalesce(sum(coalesce(${counted.figure} ->> 'n', ${counted.figure} #>> '{}')::numeric) filter (where ${isAdded}), 0)::float8`,
      bounds: sql<Bound[]>`coalesce(json_agg(distinct ${counted.figure} ->> 'bound')
        filter (where ${isAdded} and ${counted.figure} ->> 'bound' is not null), '[]'::json)`,
      projects: sql<number>`(count(*) filter (where ${isAdded}))::int`,
      withoutFigure: sql<number>`(count(*) filter (where not ${counted.repeats} and ${counted.figure} is null))::int`,
      sameGround: sql<number>`(count(*) filter (where ${counted.repeats}))::int`,
    })
    .from(counted)
    .groupBy(counted.kind, counted.state);
}

function hasNoMembers(): SQL {
  return sql`not exists (select from ${projects} member where member.parent_id = ${projects}.id)`;
}
