import type { Browser, BrowserContext, BrowserContextOptions, Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { DESK, launchChromium } from './chromium.ts';
import { watch } from './watch.ts';

/** Ms to wait for a condition: software rendering on two shared cores takes its time. */
export const PATIENCE = 30_000;

export const baseUrl = inject('baseUrl');

type OpenOptions = {
  size?: typeof DESK;
  /** Off by default: the map flies and panels slide, as for most readers. */
  reducedMotion?: BrowserContextOptions['reducedMotion'];
  /** Another server than the shared one. */
  origin?: string;
  /** Messages of the console that this test brings about on purpose. */
  expected?: RegExp;
  onResponse?: (response: Response) => void;
};

/**
 * A browser for the tests of one file. `open` gives a page in a context of its own; after each test the contexts are
 * closed and the test fails if a page wrote an error, broke the content security policy or called another server.
 * @param launch instead of the software WebGL of all other tests
 */
export function useBrowser(launch: { args?: readonly string[] } = {}): { open: (path: string, options?: OpenOptions) => Promise<Page> } {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let problems: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium(launch.args);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const context of contexts) await context.close();
    const found = problems;
    contexts = [];
    problems = [];
    expect(found).toEqual([]);
  });

  const open = async (path: string, { size = DESK, reducedMotion = 'no-preference', origin = baseUrl, expected, onResponse }: OpenOptions = {}) => {
    const context = await browser.newContext({ viewport: size, reducedMotion, locale: 'vi-VN' });
    contexts.push(context);
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await watch(page, origin, (problem) => expected?.test(problem) || problems.push(problem));
    if (onResponse) page.on('response', onResponse);
    await page.goto(origin + path);
    return page;
  };
  return { open };
}
