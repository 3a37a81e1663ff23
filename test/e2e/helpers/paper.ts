import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';

const run = promisify(execFile);

/** What a page gives on paper: its sheets, their size in points, and the text read back from the PDF. */
export type Printed = { pages: number; size: [number, number]; text: string };

/** Prints a page as its own style sheet asks, and reads it back with poppler. */
export async function print(page: Page): Promise<Printed> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-paper-'));
  const file = join(folder, 'sheet.pdf');
  try {
    // Of letters whose font is still on its way Chromium writes no blanks.
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await writeFile(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const { stdout: info } = await run('pdfinfo', [file]);
    const { stdout: text } = await run('pdftotext', ['-raw', file, '-']);
    const [, width = '', height = ''] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
    return { pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]), size: [Math.round(Number(width)), Math.round(Number(height))], text };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The text of the QR code that an element shows, read from a picture of the screen; null where there is none. */
export async function readQr(page: Page, selector: string): Promise<string | null> {
  const png = await page.locator(selector).screenshot();
  // Decoded on an empty page, which has no content security policy in the way of a data address.
  const reader = await page.context().newPage();
  const { width, height, pixels } = await reader.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!context) throw new Error('no canvas to read the picture with');
      context.drawImage(image, 0, 0);
      return { width: image.width, height: image.height, pixels: [...context.getImageData(0, 0, image.width, image.height).data] };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  await reader.close();
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data ?? null;
}
