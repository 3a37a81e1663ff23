import type postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ChangeFeed, changeFeed } from '../../db/change-feed.ts';

/** What a line answers to a statement that it was asked. */
type Answers = { listen: () => Promise<unknown[]>; read: () => Promise<unknown[]> };
const never = () => new Promise<never>(() => undefined);
const fails = (message: string) => () => Promise.reject(new Error(message));
const news = (version: string) => async () => [{ version, cells: [], projects: [] }];
const nothing = async () => [];

let opened: { answers: Answers; closed: boolean; notify: () => void }[];
let next: Answers;
let said: string[];
let feed: ChangeFeed;
beforeEach(() => {
  vi.useFakeTimers();
  opened = [];
  said = [];
  feed = changeFeed(openLine, (message) => said.push(message));
});
afterEach(async () => {
  const stopped = feed.stop();
  await vi.advanceTimersByTimeAsync(20_000);
  await stopped;
  vi.useRealTimers();
});

function openLine(notify: () => void) {
  const line = { answers: next, closed: false, notify };
  opened.push(line);
  const sql = (statement: TemplateStringsArray | string) => {
    if (typeof statement === 'string') return statement;
    const text = statement.join('?');
    if (text.includes('atlas_migrations')) return Promise.resolve([{ at: '1' }]);
    return text.startsWith('listen') ? line.answers.listen() : line.answers.read();
  };
  const close = async () => {
    line.closed = true;
  };
  return { sql: sql as unknown as postgres.Sql, own: true, close };
}

async function started(): Promise<void> {
  next = { listen: nothing, read: news('1') };
  await feed.start();
  next.read = nothing;
}

describe('a line of the change feed', () => {
  it('that does not answer any more is given up for another after ten seconds', async () => {
    await started();
    Object.assign(opened[0]?.answers ?? {}, { read: never, listen: never });
    next = { listen: nothing, read: news('2') };
    await vi.advanceTimersByTimeAsync(9000);
    expect(opened).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(3000);
    expect(opened.map((line) => line.closed)).toEqual([true, false]);
    expect(feed.version).toBe('2');
    expect(said).toEqual([
      'The change feed fails, and tries again: no answer for 10 s',
      expect.stringMatching(/^The change feed goes on, after \d+ s$/),
    ]);
  });

  it('that fails is told once, whoever asks, and asked again until it goes on', async () => {
    await started();
    next.read = fails('connection refused');
    await expect(feed.catchUp()).rejects.toThrow('connection refused');
    await vi.advanceTimersByTimeAsync(5000);
    expect(feed.version).toBe('1');
    next.read = news('2');
    await vi.advanceTimersByTimeAsync(1000);
    expect(feed.version).toBe('2');
    expect(said).toHaveLength(2);
  });

  it('on which it cannot listen is asked all the same, within the second that is promised', async () => {
    await started();
    next.listen = fails('cannot execute LISTEN during recovery');
    next.read = news('2');
    await vi.advanceTimersByTimeAsync(999);
    expect(feed.version).toBe('2');
    await feed.catchUp();
    await vi.advanceTimersByTimeAsync(5000);
    expect(said).toEqual([expect.stringContaining('cannot execute LISTEN during recovery')]);
  });

  it('is asked once, and once again, however many notifications come while it answers', async () => {
    await started();
    let asked = 0;
    let answer: (rows: unknown[]) => void = () => undefined;
    next.read = () => {
      asked++;
      return new Promise((resolve) => {
        answer = resolve;
      });
    };
    for (let i = 0; i < 50; i++) opened[0]?.notify();
    await vi.advanceTimersByTimeAsync(0);
    for (let i = 0; i < 50; i++) opened[0]?.notify();
    expect(asked).toBe(1);
    answer([]);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toBe(2);
    answer([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toBe(2);
    next.read = nothing;
  });

  it('says nothing of versions before it has started', () => {
    expect(() => feed.version).toThrow('not started');
  });
});
