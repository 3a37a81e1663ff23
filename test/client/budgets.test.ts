import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const ASSETS = resolve(import.meta.dirname, '../../dist/client/assets');
const NOT_BUILT = `${ASSETS} is missing: run \`npm run build\` first`;

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** The production bundle's files; they must be there, as after `npm ci`. */
function assets(): string[] {
  try {
    return readdirSync(ASSETS);
  } catch (error) {
    throw isMissing(error) ? new Error(NOT_BUILT) : error;
  }
}

/** The one file whose name, but for its hash, is known. */
function named(name: string): string {
  const found = assets().filter((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file));
  if (found.length !== 1 || found[0] === undefined) throw new Error(`one ${name}-*.js expected, found ${found.length}`);
  return found[0];
}

/** A script and all that it imports before it runs; what it imports later, by `import()`, is not the shell's. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(resolve(ASSETS, file), 'utf8');
  for (const [, imported] of text.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) withImports(imported as string, seen);
  return seen;
}

function entry(): string {
  const [, file] = /<script type="module"[^>]*src="\/assets\/([^"]+)"/.exec(readFileSync(resolve(ASSETS, '../index.html'), 'utf8')) ?? [];
  if (file === undefined) throw new Error('index.html names no script');
  return file;
}

/** What a first view runs before its map, and all that this imports. */
const beforeMap = () => [entry(), named('list'), named('frame')].reduce((seen, file) => withImports(file, seen), new Set<string>());

/** What a reader downloads, in kB (1000 bytes) of gzip. */
const kilobytes = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(resolve(ASSETS, file))).length, 0) / 1000;

describe('the production bundle', () => {
  it.each([
    // React 68, router 26, ICU messages 11, queries 10, tRPC 10, zod 8. What has a popover or a field comes after it.
    ['the shell, which every view waits for', 160, () => withImports(entry())],
    // A third of it the virtual rows; the panels of its filters come when they are opened.
    ['the list and its filters', 27, () => [named('list')]],
    ['search, bell and time bar', 11, () => [named('frame')]],
    ['everything before the map: shell, list, frame', 200, () => beforeMap()],
    // MapLibre alone is 285.
    ['the map', 300, () => [named('maplibre'), named('map')]],
    ['its layers, which legends show too', 11, () => [named('layers')]],
    ['the worker of the map', 150, () => [named('maplibre-gl-worker')]],
  ])('%s is at most %i kB', (part, budget, files) => {
    assets();
    const size = kilobytes(files());
    console.info(`${part}: ${size.toFixed(1)} of ${budget} kB gzip`);
    expect(size).toBeLessThanOrEqual(budget);
  });

  it('styles the list and what is around it in at most 6 kB', () => {
    const sheets = ['index', 'list'].map((name) => assets().find((file) => file.startsWith(`${name}-`) && file.endsWith('.css')) ?? '');
    const size = kilobytes(sheets);
    console.info(`styles before the list: ${size.toFixed(1)} of 6 kB gzip`);
    expect(size).toBeLessThanOrEqual(6);
  });

  it('knows no file of the map before the map is loaded', () => {
    for (const name of ['maplibre', 'map', 'layers']) expect([...beforeMap()]).not.toContain(named(name));
  });
});
