import { describe, expect, it } from 'vitest';
import { nameAnchor } from '../../../client/map/along.ts';
import { badgeLook, badgeShapes } from '../../../client/map/badge-shape.ts';
import { COUNTRY, contains, isWellInView, REACH } from '../../../client/map/box.ts';
import { glyphs } from '../../../client/map/glyphs.ts';
import { legendGroups } from '../../../client/map/layers/layer.ts';
import { legendEntries } from '../../../client/map/legend-entries.ts';
import { lineForms } from '../../../client/map/line-forms.ts';
import { mix } from '../../../client/map/mix.ts';
import { scaleBar } from '../../../client/map/scale.ts';
import { keysOf, kinds, NOT_STATED, projectTypes, statuses } from '../../../db/vocabulary.ts';

describe('looks', () => {
  it.each(keysOf(kinds))('%s has a glyph, inside its square', (kind) => {
    const { stroke = '', fill = '' } = glyphs[kind];
    expect(`${stroke}${fill}`).toMatch(/^M/);
    for (const [, x, y] of `${stroke}${fill}`.matchAll(/M(-?[\d.]+)[ ,](-?[\d.]+)/g)) {
      for (const at of [Number(x), Number(y)]) expect(at >= 0 && at <= 20).toBe(true);
    }
  });

  it('every kind of line has exactly one form', () => {
    const drawn = Object.values(lineForms).flatMap((form) => [...form.kinds]);
    expect(drawn.toSorted()).toEqual(
      keysOf(kinds)
        .filter((kind) => kinds[kind].form === 'line')
        .toSorted(),
    );
  });

  it('every status has a colour and a dash of its own, on lines and on badges', () => {
    const all = [...keysOf(statuses), NOT_STATED].map((status) => badgeLook(status));
    expect(new Set(all.map(({ plate }) => plate)).size).toBe(all.length);
    expect(new Set(all.map(({ dash }) => dash.join())).size).toBe(all.length);
    for (const status of keysOf(statuses)) expect(statuses[status].colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('every type has its own badge', () => {
    expect(new Set(keysOf(projectTypes).map((type) => badgeShapes[type].rim)).size).toBe(3);
  });

  it('mixes colours', () => {
    expect(mix('#ffffff', '#000000', 0.2)).toBe('#cccccc');
  });
});

describe('legend', () => {
  it('has words in three languages for every entry, every kind and every status', () => {
    const entries = legendGroups.flatMap((group) => legendEntries(group, undefined));
    for (const { label } of entries) expect([label.vi, label.en, label.zh].every((text) => text.length > 0)).toBe(true);
    const facets = new Set(entries.flatMap(({ facet }) => facet ?? []));
    for (const value of [...keysOf(kinds), ...keysOf(statuses), ...keysOf(projectTypes), NOT_STATED]) expect(facets).toContain(value);
  });

  it('shows only what the filter leaves', () => {
    const facets = { kind: [{ value: 'airport', count: 2 }], status: [], state: [], type: [] };
    expect(legendEntries('kind', facets).map(({ label }) => label.en)).toEqual(['Airport']);
  });
});

describe('scale and view', () => {
  it('takes the longest round length that fits', () => {
    expect(scaleBar(100, 96)).toEqual({ metres: 5000, px: 50 });
    expect(scaleBar(1, 100)).toEqual({ metres: 100, px: 100 });
  });

  it('knows when a project is well in view', () => {
    expect(isWellInView([105, 20, 107, 22], [105.5, 20.5, 106, 21])).toBe(true);
    expect(isWellInView([100, 8, 115, 24], [105.5, 20.5, 106, 21])).toBe(false);
    expect(isWellInView([105, 20, 107, 22], [106.5, 20.5, 107.5, 21])).toBe(false);
  });

  it('reaches over the whole country with both archipelagos', () => {
    expect(contains(REACH, COUNTRY)).toBe(true);
    expect(contains(COUNTRY, [111.2, 7.9, 114.4, 17.1])).toBe(true);
  });
});

describe('a name’s place', () => {
  const view = [105, 20, 107, 22] as const;
  it('is on the line, at the middle of what is in view', () => {
    const [lon = 0, lat = 0] =
      nameAnchor(
        [
          {
            type: 'LineString',
            coordinates: [
              [100, 21],
              [110, 21],
            ],
          },
        ],
        view,
      ) ?? [];
    expect(lat).toBe(21);
    expect(Math.abs(lon - 106)).toBeLessThan(0.5);
  });

  it('is nowhere when nothing is in view', () => {
    expect(nameAnchor([{ type: 'Point', coordinates: [110, 10] }], view)).toBeNull();
    expect(nameAnchor([], view)).toBeNull();
  });
});
