import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../db/vocabulary.ts';
import { useBrowser } from './helpers/browser.ts';
import { DESK, PHONE } from './helpers/chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each view and what shows that it has come. */
const views = {
  '/': '.project-row',
  '/?at=106.7615,21.853&map=106.7615,21.853,12': '.point-card dd',
  '/projects/L01': '#project-heading',
  '/links': '.matrix-table__cell, .pair-list__pair',
  '/links?link=cao-bang-2025~lang-son-2025': '.pair-detail__project',
  '/documents': '.documents__reports',
  '/documents/LS': '.documents__clause',
  '/changes?since=2025-11-20&until=2026-11-20': '.change-row',
  '/report?place=lang-son&year=2025': '.report__sources',
  '/coverage': '.coverage__table',
  '/about/health': '.about__entry',
  '/parks?asOf=2026-11-20&park=L18&p-minFree=1&p-weights=gate:5': '.park-detail',
  '/milestones?asOf=2026-11-20': '.target-entry',
  '/parks/compare?shortlist=L18,L20.04,kcn-dinh-tram&asOf=2026-11-20': '.compare-table',
  '/parks/compare/sheet?shortlist=L18,L20.04,kcn-dinh-tram&asOf=2026-11-20': '.paper[data-ready="true"]',
  '/network?year=2026&asOf=2026-11-20': '.network-groups__group',
  '/network/projects/L01?year=2026&asOf=2026-11-20': '.network-slip [data-worse]',
  '/corridors/ql-4b?year=2030&asOf=2026-11-20': '.strip-entry',
  '/?route=106.7139,21.9753~105.8516,21.0286&year=2026&asOf=2026-11-20': '.reach-panel__figure',
};

/** What axe finds to be serious or critical: rule, then the elements. */
async function findings(page: Page): Promise<string[]> {
  // As the debugger's own code: the content security policy forbids a script of ours in the page.
  await page.evaluate(AXE);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ resultTypes: ['violations'] }),
  );
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 5).map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.replace(/\s+/g, ' ')}`));
}

describe.each([
  ['a desk', DESK],
  ['a phone', PHONE],
])('on %s', (_, size) => {
  const { open } = useBrowser();

  it.each(Object.entries(views))('%s is accessible in all languages', async (path, shown) => {
    const page = await open(path, { size, reducedMotion: 'reduce' });
    const found: Record<string, string[]> = {};
    for (const lang of languages) {
      if (lang !== 'vi') await page.goto(`${new URL(page.url()).origin}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      await page.locator(shown).first().waitFor();
      // A sheet stands alone.
      if (!path.includes('/sheet')) await page.locator('.map-controls').waitFor();
      found[lang] = await findings(page);
    }
    expect(found).toEqual({ vi: [], en: [], zh: [] });
  });
});
