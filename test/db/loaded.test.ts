import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../db/catalogue/read.ts';
import { loadCatalogue, loadOnce } from '../../db/load.ts';
import { isLoaded, loadPrint, noteLoaded } from '../../db/loaded.ts';
import { publishChange } from '../../db/publish.ts';
import { openEmptyAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';
import { smallCatalogue } from './helpers/small-catalogue.ts';

describe('what a load is made of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-print-'));
  const path = (file: string) => join(folder, file);
  const print = () => loadPrint(pathToFileURL(`${folder}/`));
  beforeAll(() => {
    for (const made of ['db/catalogue/projects', 'geo']) mkdirSync(path(made), { recursive: true });
    for (const file of ['db/resolve.ts', 'db/catalogue/projects/a.yaml', 'geo/ring.ts', 'package-lock.json']) writeFileSync(path(file), file);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each<[string, () => void]>([
    ['a file of the catalogue', () => appendFileSync(path('db/catalogue/projects/a.yaml'), '\n')],
    ['a rule', () => appendFileSync(path('db/resolve.ts'), ' ')],
    ['the geometry', () => appendFileSync(path('geo/ring.ts'), ' ')],
    ['a package', () => appendFileSync(path('package-lock.json'), ' ')],
    ['a new file', () => writeFileSync(path('db/catalogue/projects/b.yaml'), '')],
    ['a name', () => renameSync(path('db/catalogue/projects/b.yaml'), path('db/catalogue/projects/c.yaml'))],
    ['a file that is gone', () => rmSync(path('db/catalogue/projects/c.yaml'))],
  ])('is another with %s', async (_what, change) => {
    const before = await print();
    expect(await print()).toBe(before);
    change();
    expect(await print()).not.toBe(before);
  });
});

describe('a start', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openEmptyAtlas();
  });
  afterAll(() => test.drop());
  const note = (print: string | null) => test.db.orm.transaction((tx) => noteLoaded(tx, print));

  it('loads where nothing was loaded, and then no more', async () => {
    expect(await isLoaded(test.db.orm, await loadPrint())).toBe(false);
    expect((await loadOnce(test.db))?.changedRows).toBeGreaterThan(0);
    expect(await loadOnce(test.db)).toBeNull();
  });

  it('loads again where the files or the rules are others', async () => {
    await note('as it was with other files');
    expect((await loadOnce(test.db))?.changedRows).toBe(0);
    expect(await loadOnce(test.db)).toBeNull();
  });

  it('loads again over what somebody has changed since', async () => {
    await test.db.orm.transaction(async (tx) => {
      await tx.execute("update claims set value = '2031' where project_id = 'L01' and field = 'target'");
      await publishChange(tx, ['L01']);
    });
    expect((await loadOnce(test.db))?.changedRows).toBeGreaterThan(0);
    expect(await loadOnce(test.db)).toBeNull();
  });

  it('takes neither a load that failed nor another catalogue for its own', async () => {
    const catalogue = await readCatalogue();
    const broken = { ...catalogue, geometries: catalogue.geometries.map((g) => ({ ...g, properties: { ...g.properties, accuracyM: -1 } })) };
    await note(null);
    await expect(loadCatalogue(test.db, broken)).rejects.toThrow();
    expect(await isLoaded(test.db.orm, await loadPrint())).toBe(false);
    await note(await loadPrint());
    const small = smallCatalogue();
    await loadCatalogue(test.db, await readCatalogue(small.url));
    small.remove();
    expect(await isLoaded(test.db.orm, await loadPrint())).toBe(false);
  });

  it('of two that note at once neither is lost', async () => {
    await Promise.all([note('a print'), note('a print')]);
    expect(await isLoaded(test.db.orm, 'a print')).toBe(true);
    expect(await isLoaded(test.db.orm, 'another')).toBe(false);
  });
});
