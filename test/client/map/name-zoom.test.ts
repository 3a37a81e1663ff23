import fc from 'fast-check';
import { expect, it } from 'vitest';
import { levelsDeeper } from '../../../client/map/name-zoom.ts';
import { buildStyle } from '../../../client/map/style.ts';

it('a catalogue has its names where it always had them', () => {
  expect([0, 1, 186, 2000].map(levelsDeeper)).toEqual([0, 0, 0, 0]);
});

it('four times as many projects have theirs one level deeper, never by less than one', () => {
  expect([2001, 8000, 8001, 100_000, 1_000_000].map(levelsDeeper)).toEqual([1, 1, 2, 3, 5]);
  fc.assert(
    fc.property(fc.nat({ max: 2_000_000 }), fc.nat({ max: 2_000_000 }), (a, b) => levelsDeeper(Math.min(a, b)) <= levelsDeeper(Math.max(a, b))),
  );
});

it('until the number is known there are as few as of very many', () => {
  expect(levelsDeeper(undefined)).toBe(levelsDeeper(10_000_000));
});

it('only the names of projects move', () => {
  const zooms = (deeper: number) => {
    const { layers } = buildStyle({ origin: 'https://atlas.example', query: '', lang: 'vi', fontFaces: {}, outer: null, deeper });
    return new Map(layers.map((layer) => [layer.id, layer.minzoom ?? 0]));
  };
  const usual = zooms(0);
  const moved = [...zooms(3)].filter(([id, zoom]) => zoom !== usual.get(id));
  expect(moved.map(([id]) => id).toSorted()).toEqual(['line-labels', 'scattered-labels', 'symbol-labels']);
  for (const [id, zoom] of moved) expect(zoom).toBe((usual.get(id) ?? 0) + 3);
});
