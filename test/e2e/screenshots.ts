/**
 * The pictures of README.md and of reviews, in test/e2e/screenshots/. Drawn anew on the production bundle by
 *   npm run build && UPDATE_SCREENSHOTS=1 npx vitest run --project e2e test/e2e/screenshots.ts
 * and left alone by any other run.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../db/vocabulary.ts';
import { useBrowser } from './helpers/browser.ts';
import { DESK, PHONE } from './helpers/chromium.ts';
import { mapAtRest } from './helpers/picture.ts';

const FOLDER = resolve(import.meta.dirname, 'screenshots');
const MAX_BYTES = 500_000;

/** Lạng Sơn's expressways, with the ones they lead to. */
const LANG_SON = 'map=106.55,21.75,8.6';
const views = [
  { name: 'map', path: '/', query: '', shown: '.project-row' },
  { name: 'project', path: '/projects/L01', query: LANG_SON, shown: '#project-heading' },
  { name: 'milestones', path: '/milestones', query: 'asOf=2026-11-20&place=lang-son', shown: '.target-entry' },
  { name: 'year', path: '/', query: 'year=2030', shown: '.project-row' },
  { name: 'parks', path: '/parks', query: 'asOf=2026-11-20&year=2030&p-place=lang-son&p-weights=gate:10,area:3', shown: '.parks-table__row' },
  {
    name: 'compare',
    path: '/parks/compare',
    query: 'asOf=2026-11-20&year=2030&shortlist=L18,L20.04,kcn-dinh-tram',
    shown: '.compare-table',
  },
  { name: 'documents', path: '/documents', query: '', shown: '.documents__reports' },
  { name: 'coverage', path: '/coverage', query: '', shown: '.coverage__table' },
  { name: 'network', path: '/network', query: 'year=2026&asOf=2026-11-20', shown: '.network-groups__group' },
  { name: 'corridor', path: '/corridors/ct-10', query: 'year=2030&asOf=2026-11-20', shown: '.strip-entry' },
  { name: 'route', path: '/', query: 'route=106.7139,21.9753~105.8516,21.0286&year=2026&asOf=2026-11-20', shown: '.reach-panel__figure' },
] as const;
const ON_PHONE: readonly string[] = ['map', 'project', 'milestones', 'parks', 'compare'];
const pictures = [
  ...views.flatMap((view) => languages.map((lang) => ({ ...view, lang, size: DESK, file: `${view.name}-${lang}.png` }))),
  ...views.filter(({ name }) => ON_PHONE.includes(name)).map((view) => ({ ...view, lang: 'vi', size: PHONE, file: `phone-${view.name}-vi.png` })),
];

/** On paper, as wide as the page is. */
const PAPER = { width: 900, height: 1200 };
const sheets = [
  { name: 'sheet', path: '/projects/L01/sheet', query: 'asOf=2026-11-20' },
  { name: 'milestones-sheet', path: '/milestones/sheet', query: 'place=lang-son&asOf=2026-11-20' },
  { name: 'compare-sheet', path: '/parks/compare/sheet', query: 'asOf=2026-11-20&shortlist=L18,L20.04,kcn-dinh-tram' },
].flatMap((sheet) => [
  ...languages.map((lang) => ({ ...sheet, lang, size: PAPER, file: `${sheet.name}-${lang}.png` })),
  { ...sheet, lang: 'vi', size: PHONE, file: `phone-${sheet.name}-vi.png` },
]);

describe('screenshots', () => {
  const { open } = useBrowser();

  it.each(pictures)('$file', async ({ path, query, lang, size, shown, file }) => {
    const page = await open(`${path}?${query}&lang=${lang}`.replace('?&', '?'), { size, reducedMotion: 'reduce' });
    await page.locator(shown).first().waitFor();
    await page.locator('.map-controls').waitFor();
    await mapAtRest(page);
    const target = resolve(FOLDER, file);
    await page.screenshot({ path: target });
    expect(statSync(target).size).toBeLessThan(MAX_BYTES);
  });

  it.each(sheets)('$file', async ({ path, query, lang, size, file }) => {
    const page = await open(`${path}?${query}&lang=${lang}`, { size, reducedMotion: 'reduce' });
    await page.locator('[data-ready="true"]').waitFor();
    const target = resolve(FOLDER, file);
    await page.screenshot({ path: target, fullPage: true });
    expect(statSync(target).size).toBeLessThan(MAX_BYTES);
  });
});
