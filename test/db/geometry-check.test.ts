import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LineString, Position } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../db/catalogue/read.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'atlas-reference-'));
let course: Position[] = [];
beforeAll(async () => {
  const { geometries } = await readCatalogue();
  course = (geometries.find((g) => g.properties.project === 'L06')?.geometry as LineString | undefined)?.coordinates ?? [];
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the check on one reference line for L06, so many degrees north of where it is drawn. */
async function check(north: number) {
  const coordinates = course.map(([x = 0, y = 0]) => [x, y + north]);
  const feature = { type: 'Feature', properties: { project: 'L06' }, geometry: { type: 'LineString', coordinates } };
  writeFileSync(join(folder, 'reference.geojson'), JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
  const json = join(folder, 'result.json');
  const args = ['--import', 'tsx', 'db/catalogue/geodata/check.ts', folder, '--json', json];
  const code = await new Promise<number>((resolve) => execFile(process.execPath, args, { cwd: ROOT }, (error) => resolve(Number(error?.code ?? 0))));
  const { rows } = JSON.parse(readFileSync(json, 'utf8')) as {
    rows: { id: string; inside: number | null; lengthRatio: number | null; problems: string[] }[];
  };
  return { code, row: rows.find((r) => r.id === 'L06'), without: rows.filter((r) => r.inside === null).length, all: rows.length };
}

describe('check:geometry', () => {
  it('passes a course that follows its reference, and lists what has none', async () => {
    const { code, row, without, all } = await check(0);
    expect(code).toBe(0);
    expect(row).toMatchObject({ inside: 1, lengthRatio: 1, problems: [] });
    expect(without).toBe(all - 1);
  });

  it('fails on an alignment that strays farther than its accuracy', async () => {
    const { code, row } = await check(0.003);
    expect(code).toBe(1);
    expect(row?.problems[0]).toMatch(/within 150 m, 90% wanted/);
  });
});
