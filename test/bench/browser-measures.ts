import type { Browser, Page } from 'playwright-core';
import { DESK } from '../e2e/helpers/chromium.ts';
import type { Measure } from './measure.ts';

const PATIENCE_MS = 180_000;
/** Steps of the mouse in a drag, and drags one after the other. */
const STEPS = 40;
const DRAGS = 3;

/** Keeps in the page when the list and the map were ready, and the durations of long tasks (50 ms or more) and of frames. */
function watchTasks(): void {
  const kept = { lists: [] as number[], rests: [] as number[], tasks: [] as number[], frames: [] as number[] };
  Object.assign(globalThis, { kept });
  new PerformanceObserver((list) => kept.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === 'atlas-list') kept.lists.push(startTime);
      if (name === 'atlas-map-rest') kept.rests.push(startTime);
    }
  }).observe({ type: 'mark', buffered: true });
  // As a method: a function with a name of its own calls a helper of the compiler's that the page does not have.
  const clock = {
    last: performance.now(),
    tick(now: number) {
      kept.frames.push(now - clock.last);
      clock.last = now;
      requestAnimationFrame(clock.tick);
    },
  };
  requestAnimationFrame(clock.tick);
}

/** `calls`: the bytes of each request that came to its end. @throws Error at `close`, where the page threw one */
async function openSlowly(browser: Browser, size: typeof DESK, slowdown: number) {
  const context = await browser.newContext({ viewport: size, locale: 'vi-VN' });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const calls: number[] = [];
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  page.on('requestfinished', async (request) => {
    // Of what ends as the page is closed there is no size any more, and nobody asks.
    const sizes = await request.sizes().catch(() => undefined);
    if (sizes) calls.push(sizes.responseHeadersSize + sizes.responseBodySize);
  });
  await page.addInitScript(watchTasks);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const close = async () => {
    await context.close();
    if (errors[0]) throw errors[0];
  };
  return { page, calls, close };
}

type Kept = Record<'lists' | 'rests' | 'tasks' | 'frames', number[]>;
type Global = { kept: Kept };
const kept = (page: Page): Promise<Kept> => page.evaluate(() => (globalThis as unknown as Global).kept);
const longest = (values: readonly number[]): number => Math.max(0, ...values);
const blocked = (tasks: readonly number[]): number => tasks.reduce((sum, ms) => sum + ms - 50, 0);
/** Waits until the map has come to rest after a moment of the page's clock. */
const atRest = (page: Page, after = 0) =>
  page.waitForFunction((after) => (globalThis as unknown as Global).kept.rests.some((at) => at > after), after, { polling: 100 });

/** Opens the atlas with an empty cache. */
export async function firstView(browser: Browser, address: string, size: typeof DESK, slowdown: number): Promise<Measure> {
  const { page, calls, close } = await openSlowly(browser, size, slowdown);
  await page.goto(address);
  await page.locator('.project-row').first().waitFor();
  await atRest(page);
  const { lists, rests, tasks } = await kept(page);
  const measure = {
    listMs: lists[0] ?? Number.NaN,
    mapMs: rests[0] ?? Number.NaN,
    requests: calls.length,
    kilobytes: calls.reduce((sum, bytes) => sum + bytes, 0) / 1000,
    longestTaskMs: longest(tasks),
    blockedMs: blocked(tasks),
  };
  await close();
  return measure;
}

/** Opens an address, waits for its map, and drags that by mouse. @param by px that each step of the mouse goes right and down */
export async function drag(browser: Browser, address: string, [right, down]: readonly [number, number], slowdown: number): Promise<Measure> {
  const { page, close } = await openSlowly(browser, DESK, slowdown);
  await page.goto(address);
  await atRest(page);
  const canvas = await page.locator('.maplibregl-canvas').boundingBox();
  if (!canvas) throw new Error(`no map at ${address}`);
  const begun = await page.evaluate(() => {
    const { kept } = globalThis as unknown as Global;
    kept.tasks.length = kept.frames.length = 0;
    return performance.now();
  });
  const middle = { x: canvas.x + canvas.width / 2 - (right * STEPS) / 2, y: canvas.y + canvas.height / 2 - (down * STEPS) / 2 };
  for (let i = 0; i < DRAGS; i++) {
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    for (let step = 1; step <= STEPS; step++) await page.mouse.move(middle.x + right * step, middle.y + down * step);
    await page.mouse.up();
  }
  const dropped = await page.evaluate(() => performance.now());
  await atRest(page, dropped);
  const { tasks, frames, rests } = await kept(page);
  const measure = {
    longestTaskMs: longest(tasks),
    blockedMs: blocked(tasks),
    longestFrameMs: longest(frames),
    frames: frames.length,
    restMs: (rests.find((at) => at > dropped) ?? Number.NaN) - begun,
  };
  await close();
  return measure;
}
