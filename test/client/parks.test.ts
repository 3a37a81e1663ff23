import { describe, expect, test } from 'vitest';
import { parkChoices, withoutCriteria } from '../../client/parks/choices.ts';
import { firstDirection, sortable, sortOf } from '../../client/parks/columns.ts';
import { isRough } from '../../client/parks/is-rough.ts';
import { keepParks, keepWays, nearestBy } from '../../client/parks/keep-parks.ts';
import { changed, readFigure, withWeight } from '../../client/parks/search-change.ts';
import { roundKm } from '../../client/reach/duration.ts';
import type { ParkSearch } from '../../client/state/park-search.ts';
import { parkColumns } from '../../db/parks/order.ts';

const full: ParkSearch = {
  place: ['lang-son', 'bac-giang'],
  kind: ['logistics'],
  origin: ['existing'],
  status: ['not-stated'],
  state: ['in-use'],
  certainty: ['symbol'],
  minFree: 5,
  maxOccupancy: 80,
  maxPortKm: 200,
  minArea: 50,
  maxArea: 500,
  maxGateMinutes: 60,
  gates: 'international',
  by: 'km',
  q: 'kcn',
  weights: { gate: 5 },
  sort: 'areaHa',
  order: 'desc',
  unknown: 'drop',
};

describe('the search for parks on the screen', () => {
  test('every criterion is a chip that takes itself away, and nothing else', () => {
    const choices = parkChoices(full);
    expect(choices.map((c) => c.field)).toEqual([
      'q',
      'place',
      'place',
      'kind',
      'origin',
      'status',
      'state',
      'certainty',
      'area',
      'free',
      'occupancy',
      'gate',
      'port',
      'gates',
      'by',
    ]);
    for (const choice of choices) {
      const rest = changed(full, choice.without);
      expect(rest && parkChoices(rest)).toHaveLength(choices.length - 1);
      expect(rest).toMatchObject({ weights: { gate: 5 }, sort: 'areaHa', order: 'desc' });
    }
    expect(parkChoices(withoutCriteria(full))).toEqual([]);
    expect(withoutCriteria(full)).toEqual({ weights: { gate: 5 }, sort: 'areaHa', order: 'desc' });
  });

  test('what the server would refuse is not asked', () => {
    expect(changed(full, { minArea: 600 })).toBeNull();
    expect(changed(full, { maxOccupancy: 120 })).toBeNull();
    expect(changed({}, { kind: [] })).toEqual({});
    expect(changed(full, { minArea: undefined })).not.toHaveProperty('minArea');
  });

  test('figures are read with a comma or a point', () => {
    expect(readFigure('1,5')).toBe(1.5);
    expect(readFigure(' 250 ')).toBe(250);
    expect(readFigure('')).toBeUndefined();
    for (const wrong of ['-1', 'a', '1.2.3', '1e3', '12345678']) expect(readFigure(wrong), wrong).toBeNull();
  });

  test('a weight ranks by the score; the last one taken away, nothing does', () => {
    const weighed = withWeight({ sort: 'name' }, 'gate', 7);
    expect(weighed).toEqual({ weights: { gate: 7 } });
    expect(sortOf(weighed)).toEqual({ column: 'score', direction: 'desc' });
    expect(withWeight({ ...weighed, sort: 'score', order: 'asc' }, 'gate', 0)).toEqual({});
    expect(withWeight({ ...weighed, sort: 'areaHa' }, 'gate', 0)).toEqual({ sort: 'areaHa' });
  });

  test('every column can be sorted by, the score where there are weights', () => {
    expect(sortable({})).not.toContain('score');
    expect(sortable({ weights: { area: 1 } })).toEqual(parkColumns);
    expect(sortOf({})).toEqual({ column: 'catalogue', direction: 'asc' });
    // The largest first, but the nearest and the emptiest.
    expect((['areaHa', 'freeHa', 'state', 'gateMinutes', 'occupancyPct', 'name'] as const).map(firstDirection)).toEqual([
      'desc',
      'desc',
      'desc',
      'asc',
      'asc',
      'asc',
    ]);
  });

  test('kilometres are no finer than they are known', () => {
    expect([0.04, 3.16, 31.6].map(roundKm)).toEqual([0, 3.2, 32]);
    // A symbol known to 20 km, 3.3 km from a gate; an outline known to 60 m.
    expect([isRough(3.3, 20_000), isRough(184, 3_000), isRough(3.3, 60)]).toEqual([true, false, false]);
    // A tenth of the way is the bound.
    expect([isRough(30, 2_999), isRough(30, 3_001)]).toEqual([false, true]);
  });

  test('a comparison takes the search along, and of it what counts as the nearest', () => {
    expect(keepParks({ filter: { year: 2030 }, parks: full, park: 'L18', ways: 'port', shortlist: ['L18'] })).toEqual({
      filter: { year: 2030 },
      parks: full,
      shortlist: ['L18'],
    });
    expect(keepWays({ filter: {}, parks: full, ways: 'port' }).ways).toBe('port');
    expect(nearestBy(full)).toEqual({ by: 'km', gates: 'international' });
    expect(nearestBy({ minArea: 5 })).toEqual({});
  });
});
