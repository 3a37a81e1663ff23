import { drizzle } from 'drizzle-orm/postgres-js';
import type { Database } from '../../../db/open.ts';

/** A step of a plan, as EXPLAIN tells it in JSON. */
type Node = {
  'Node Type': string;
  'Parent Relationship'?: string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  'Actual Loops'?: number;
  Plans?: Node[];
};
export type Step = {
  type: string;
  /** Whether its rows are those that the step above goes on with. */
  feeds: boolean;
  table: string | undefined;
  index: string | undefined;
  condition: string | undefined;
  /** How often it was begun; undefined unless the statement was sent. */
  runs: number | undefined;
  below: Step[];
};

type Sent = { query: string; params: never[] };

/** The statements that `run` sends. */
async function sentBy(db: Database, run: (orm: Database['orm']) => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const listening = new Proxy(db.sql, {
    get: (client, name) => {
      if (name !== 'unsafe') return Reflect.get(client, name);
      return (...[query, params, options]: Parameters<typeof db.sql.unsafe>) => {
        sent.push({ query, params: params as never[] });
        return client.unsafe(query, params, options);
      };
    },
  });
  await run(drizzle(listening));
  return sent;
}

async function explained(db: Database, { query, params }: Sent, analyze: boolean): Promise<Step> {
  const [row] = await db.sql.unsafe<{ 'QUERY PLAN': [{ Plan: Node }] }[]>(`explain (format json, analyze ${analyze}) ${query}`, params);
  if (!row) throw new Error('no plan');
  return stepOf(row['QUERY PLAN'][0].Plan);
}

/** The plan of the last statement that `run` sends. @param analyze whether to send that once more, and count what runs */
export async function planOf(db: Database, run: (orm: Database['orm']) => Promise<unknown>, analyze = false): Promise<Step> {
  const last = (await sentBy(db, run)).at(-1);
  if (!last) throw new Error('nothing was asked');
  return await explained(db, last, analyze);
}

/** The plans of all statements that `run` sends. */
export async function plansOf(db: Database, run: (orm: Database['orm']) => Promise<unknown>): Promise<Step[]> {
  const plans: Step[] = [];
  for (const statement of await sentBy(db, run)) plans.push(await explained(db, statement, false));
  return plans;
}

const stepOf = (node: Node): Step => ({
  type: node['Node Type'],
  feeds: node['Parent Relationship'] === 'Outer',
  table: node['Relation Name'],
  index: node['Index Name'],
  condition: node['Index Cond'],
  runs: node['Actual Loops'],
  below: (node.Plans ?? []).map(stepOf),
});

/** A step and all below it. */
export const stepsOf = (step: Step): Step[] => [step, ...step.below.flatMap(stepsOf)];
