import { DESK, launchChromium, PHONE } from '../e2e/helpers/chromium.ts';
import { drag, firstView } from './browser-measures.ts';

const base = process.env.BASE ?? 'http://127.0.0.1:8391';
const what = process.argv[2] ?? 'all';
const n = Number(process.argv[3] ?? 1);
const browser = await launchChromium();
const show = (m: Record<string, number>) =>
  Object.entries(m)
    .map(([k, v]) => `${k} ${Math.round(v)}`)
    .join(' · ');
for (let i = 0; i < n; i++) {
  if (what !== 'drag') {
    console.log('desk ', show(await firstView(browser, base, DESK, 4)));
    console.log('phone', show(await firstView(browser, base, PHONE, 4)));
  }
  if (what !== 'first')
    for (const [map, by] of [
      ['105.8500,21.0300,10', [-12, 4]],
      ['105.8500,21.0300,9', [-12, 4]],
      ['105.9700,20.2500,8', [4, -12]],
      ['105.6800,18.6700,7', [-4, -12]],
    ] as const)
      console.log(map, show(await drag(browser, `${base}/?map=${map}`, by, 4)));
}
await browser.close();
