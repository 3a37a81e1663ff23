import type { Page } from 'playwright-core';

const HARMLESS = [
  // The software driver, of its own speed, whenever a canvas is read back, as for each screenshot.
  /GL Driver Message .*GPU stall due to ReadPixels/,
  // MapLibre, when the language changes before the style of the last one is whole.
  /Unable to perform style diff: Style is not done loading/,
];

/**
 * Reports what a page must not do: write errors or warnings, throw, break the content security policy, call another
 * server, or get an error for an answer.
 */
export async function watch(page: Page, origin: string, report: (problem: string) => void): Promise<void> {
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (HARMLESS.some((known) => known.test(message.text()))) return;
    report(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => report(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:') && !url.startsWith(`blob:${origin}/`)) report(`foreign request: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) report(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`));
  });
}
