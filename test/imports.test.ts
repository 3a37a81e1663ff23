import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Which of our folders each folder may import, as values. */
const MAY: Record<string, string[]> = {
  geo: ['geo'],
  db: ['db', 'geo'],
  server: ['server', 'db', 'geo'],
  client: ['client', 'geo'],
};
/** What the client may import besides, as values: the shared words, dates, how values are written, and the shared inputs. */
const CLIENT_VALUES = [
  /^db\/(vocabulary|time-vocabulary|clock|partial-date|format|health-words)\.ts$/,
  /^db\/parks\/(criteria|order|park|score)\.ts$/,
  /^server\/inputs\//,
];
/** What it may import as a type only. */
const CLIENT_TYPES = [/^server\/router\.ts$/];

type Import = { from: string; to: string; typeOnly: boolean };

function sourceFiles(folder: string): string[] {
  return readdirSync(resolve(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.(ts|tsx|mjs)$/.test(f))
    .map((f) => `${folder}/${f}`);
}

function importsOf(file: string): Import[] {
  const text = readFileSync(resolve(ROOT, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(import|export)(\s+type)?\b[^'"\n;]*?(?:\{[^}]*\})?[^'"\n;]*?from\s+['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)/g,
  );
  return [...found].map((m) => ({
    from: file,
    to: relative(ROOT, resolve(ROOT, dirname(file), (m[3] ?? m[4]) as string)).replace(/\?.*$/, ''),
    typeOnly: m[2] !== undefined,
  }));
}

function allowed({ from, to, typeOnly }: Import): boolean {
  const [home, target] = [from.split('/')[0] as string, to.split('/')[0] as string];
  if (MAY[home]?.includes(target)) return true;
  if (home !== 'client') return false;
  return CLIENT_VALUES.some((p) => p.test(to)) || (typeOnly && CLIENT_TYPES.some((p) => p.test(to)));
}

describe('imports', () => {
  const imports = Object.keys(MAY).flatMap((folder) => sourceFiles(folder).flatMap(importsOf));

  it('are found at all', () => expect(imports.length).toBeGreaterThan(100));

  it('point one way: geo ← db ← server, and the client to the shared words only', () => {
    expect(imports.filter((i) => !allowed(i)).map((i) => `${i.from} → ${i.to}`)).toEqual([]);
  });
});
