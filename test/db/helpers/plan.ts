import { drizzle } from 'drizzle-orm/postgres-js';
import type { Database } from '../../../db/open.ts';
import type { Reader } from '../../../db/transaction.ts';

/** A step of a plan, as EXPLAIN tells it in JSON. */
type Node = {
  'Node Type': string;
  'Parent Relationship'?: string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  Plans?: Node[];
};
export type Step = {
  type: string;
  /** Whether its rows are those that the step above goes on with. */
  feeds: boolean;
  table: string | undefined;
  index: string | undefined;
  condition: string | undefined;
  below: Step[];
};

/** The plan of the last statement that `run` sends. */
export async function planOf(db: Database, run: (reader: Reader) => Promise<unknown>): Promise<Step> {
  let last: { query: string; params: unknown[] } | undefined;
  await run(
    drizzle(db.sql, {
      logger: {
        logQuery: (query, params) => {
          last = { query, params };
        },
      },
    }),
  );
  if (!last) throw new Error('nothing was asked');
  const [row] = await db.sql.unsafe<{ 'QUERY PLAN': [{ Plan: Node }] }[]>(`explain (format json) ${last.query}`, last.params as never[]);
  if (!row) throw new Error('no plan');
  return stepOf(row['QUERY PLAN'][0].Plan);
}

const stepOf = (node: Node): Step => ({
  type: node['Node Type'],
  feeds: node['Parent Relationship'] === 'Outer',
  table: node['Relation Name'],
  index: node['Index Name'],
  condition: node['Index Cond'],
  below: (node.Plans ?? []).map(stepOf),
});

/** A step and all below it. */
export const stepsOf = (step: Step): Step[] => [step, ...step.below.flatMap(stepsOf)];
