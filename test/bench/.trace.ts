import { DESK, launchChromium } from '../e2e/helpers/chromium.ts';

const base = process.env.BASE ?? 'http://127.0.0.1:8391';
const [map = '105.8500,21.0300,8'] = process.argv.slice(2);
const browser = await launchChromium();
const context = await browser.newContext({ viewport: DESK, locale: 'vi-VN' });
context.setDefaultTimeout(300_000);
const page = await context.newPage();
await page.addInitScript(() => {
  const k = { rests: 0, tasks: [] as any[] };
  Object.assign(globalThis, { k });
  new PerformanceObserver((l) => {
    for (const e of l.getEntries()) if (e.name === 'atlas-map-rest' && !k.rests) k.rests = e.startTime;
  }).observe({ type: 'mark' });
  new PerformanceObserver((l) => k.tasks.push(...l.getEntries().map((e) => [Math.round(e.startTime), Math.round(e.duration)]))).observe({
    type: 'longtask',
  });
});
await browser.startTracing(page, { categories: ['disabled-by-default-v8.cpu_profiler', 'devtools.timeline', '__metadata'] });
await page.goto(`${base}/?map=${map}`);
await page.waitForFunction(() => (globalThis as any).k.rests > 0, null, { polling: 200 });
console.log('rest', await page.evaluate(() => (globalThis as any).k));
const buf = await browser.stopTracing();
const { traceEvents: ev } = JSON.parse(buf.toString());
const names = new Map<string, string>();
for (const e of ev) if (e.name === 'thread_name') names.set(`${e.pid}:${e.tid}`, e.args.name);
const profiles = new Map<string, { nodes: Map<number, any>; samples: number[]; deltas: number[]; tid: string }>();
for (const e of ev) {
  if (e.name === 'Profile') profiles.set(`${e.pid}:${e.id}`, { nodes: new Map(), samples: [], deltas: [], tid: `${e.pid}:${e.tid}` });
  if (e.name === 'ProfileChunk') {
    const p = profiles.get(`${e.pid}:${e.id}`);
    if (!p) continue;
    for (const n of e.args.data.cpuProfile?.nodes ?? []) p.nodes.set(n.id, n);
    p.samples.push(...(e.args.data.cpuProfile?.samples ?? []));
    p.deltas.push(...(e.args.data.timeDeltas ?? []));
  }
}
for (const p of profiles.values()) {
  const self = new Map<string, number>(),
    total = new Map<string, number>();
  let all = 0;
  p.samples.forEach((id, i) => {
    const dt = p.deltas[i]! / 1000;
    let n = p.nodes.get(id);
    const key = (n: any) =>
      `${n.callFrame.functionName || '(anon)'} ${(n.callFrame.url ?? '').split('/').pop()}:${n.callFrame.lineNumber}:${n.callFrame.columnNumber}`;
    if (!n) return;
    if (!/idle|program/.test(n.callFrame.functionName)) all += dt;
    self.set(key(n), (self.get(key(n)) ?? 0) + dt);
    const seen = new Set();
    for (; n; n = p.nodes.get(n.parent)) {
      const k = key(n);
      if (!seen.has(k)) {
        seen.add(k);
        total.set(k, (total.get(k) ?? 0) + dt);
      }
    }
  });
  const top = (m: Map<string, number>, n: number) =>
    [...m]
      .sort((a, b) => b[1] - a[1])
      .slice(0, n)
      .map(([k, v]) => `${v.toFixed(0).padStart(7)} ${k}`)
      .join('\n');
  console.log(`\n=== thread ${names.get(p.tid)} ${p.tid} busy ${all.toFixed(0)} ms\nSELF\n${top(self, 16)}\nTOTAL\n${top(total, 26)}`);
}
await browser.close();
