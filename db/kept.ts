import { LRUCache } from 'lru-cache';
import type { Database } from './open.ts';

/** Of all answers together, as JSON; in memory it is some three times as much. */
const MAX_LETTERS = 16 * 2 ** 20;

type Answers = LRUCache<string, object, () => Promise<object>>;
const kept = new WeakMap<Database, Answers>();

/**
 * The answer to a question about the data as they are: made once, however many ask at once, and kept until the data
 * change. An answer that many hold is not to be written to.
 * @param question all that the answer depends on besides the data, the clock included
 */
export async function keptAnswer<A extends object>(db: Database, question: string, make: () => Promise<A>): Promise<A> {
  const answers = kept.get(db) ?? emptied();
  kept.set(db, answers);
  return (await answers.forceFetch(`${db.changes.version} ${question}`, { context: make })) as A;
}

function emptied(): Answers {
  return new LRUCache({
    maxSize: MAX_LETTERS,
    sizeCalculation: (answer) => JSON.stringify(answer).length,
    fetchMethod: (_question, _old, { context: make }) => make(),
    // Who waits gets his answer, also where it is no longer kept by then.
    ignoreFetchAbort: true,
  });
}
