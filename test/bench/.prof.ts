import { writeFileSync } from 'node:fs';
import { DESK, launchChromium } from '../e2e/helpers/chromium.ts';

const base = process.env.BASE ?? 'http://127.0.0.1:8391';
const [map = '105.8500,21.0300,10', rate = '1', steps = '10', out = '/tmp/screen.cpuprofile'] = process.argv.slice(2);
const browser = await launchChromium();
const context = await browser.newContext({ viewport: DESK, locale: 'vi-VN' });
context.setDefaultTimeout(300_000);
const page = await context.newPage();
const cdp = await context.newCDPSession(page);
await cdp.send('Emulation.setCPUThrottlingRate', { rate: Number(rate) });
const t0 = Date.now();
await page.addInitScript(() => {
  const k = { rests: 0, tasks: [] as number[], frames: [] as number[] };
  Object.assign(globalThis, { k });
  new PerformanceObserver((l) => {
    for (const e of l.getEntries()) if (e.name === 'atlas-map-rest') k.rests = e.startTime;
  }).observe({ type: 'mark' });
  new PerformanceObserver((l) => k.tasks.push(...l.getEntries().map((e) => Math.round(e.duration)))).observe({ type: 'longtask' });
  let last = performance.now();
  const f = () => {
    const n = performance.now();
    k.frames.push(Math.round(n - last));
    last = n;
    requestAnimationFrame(f);
  };
  requestAnimationFrame(f);
});
await page.goto(`${base}/?map=${map}`);
await page.waitForFunction(() => (globalThis as any).k.rests > 0, null, { polling: 200 });
console.log(
  'first rest',
  Date.now() - t0,
  'tasks',
  await page.evaluate(() =>
    (globalThis as any).k.tasks
      .splice(0)
      .sort((a: number, b: number) => b - a)
      .slice(0, 8),
  ),
);
await page.waitForTimeout(2000);
await page.evaluate(() => {
  const k = (globalThis as any).k;
  k.tasks.length = 0;
  k.frames.length = 0;
});
await cdp.send('Profiler.enable');
await cdp.send('Profiler.setSamplingInterval', { interval: 1000 });
await cdp.send('Profiler.start');
const box = (await page.locator('.maplibregl-canvas').boundingBox())!;
const x = box.x + box.width / 2,
  y = box.y + box.height / 2;
const t1 = Date.now();
await page.mouse.move(x, y);
await page.mouse.down();
for (let i = 1; i <= Number(steps); i++) await page.mouse.move(x - i * 12, y + i * 4);
await page.mouse.up();
const dropped = await page.evaluate(() => performance.now());
console.log('dragged in', Date.now() - t1);
await page.waitForFunction((d) => (globalThis as any).k.rests > d, dropped, { polling: 200 });
console.log('rest after', Date.now() - t1);
const { profile } = await cdp.send('Profiler.stop');
writeFileSync(out, JSON.stringify(profile));
const k = await page.evaluate(() => (globalThis as any).k);
console.log(
  'tasks',
  k.tasks
    .sort((a: number, b: number) => b - a)
    .slice(0, 12)
    .join(' '),
  'frames',
  k.frames.length,
  'longest',
  Math.max(...k.frames),
);
const self = new Map<string, number>();
const total = new Map<string, number>();
const byId = new Map(profile.nodes.map((n) => [n.id, n]));
const parent = new Map<number, number>();
for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
profile.samples!.forEach((id, i) => {
  const dt = (profile.timeDeltas![i] ?? 0) / 1000;
  const n = byId.get(id)!;
  const key = (n: any) =>
    `${n.callFrame.functionName || '(anon)'} ${n.callFrame.url.split('/').pop()}:${n.callFrame.lineNumber}:${n.callFrame.columnNumber}`;
  self.set(key(n), (self.get(key(n)) ?? 0) + dt);
  const seen = new Set<string>();
  for (let at: number | undefined = id; at !== undefined; at = parent.get(at)) {
    const kk = key(byId.get(at));
    if (!seen.has(kk)) {
      seen.add(kk);
      total.set(kk, (total.get(kk) ?? 0) + dt);
    }
  }
});
const top = (m: Map<string, number>, n: number) =>
  [...m]
    .sort((a, b) => b[1] - a[1])
    .slice(0, n)
    .map(([k, v]) => `${v.toFixed(0).padStart(7)} ${k}`)
    .join('\n');
console.log('SELF\n' + top(self, 22));
console.log('TOTAL\n' + top(total, 40));
await browser.close();
