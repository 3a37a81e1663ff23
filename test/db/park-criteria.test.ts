import { describe, expect, it } from 'vitest';
import { type ParkCriteria, verdict } from '../../db/parks/criteria.ts';
import type { PlacedPark } from '../../db/parks/park.ts';
import { selectParks } from '../../db/parks/select.ts';
import { figure, name, park } from './helpers/park.ts';

const near30: PlacedPark = park('near', { gate: 30 });
const nowhere: PlacedPark = park('nowhere');
const island: PlacedPark = { ...park('island'), offNetwork: true };
const inBacGiang: PlacedPark = {
  ...park('placed'),
  provinces: { '2024': [{ id: 'bac-giang', name: name('Bắc Giang') }], '2025': [{ id: 'bac-ninh-2025', name: name('Bắc Ninh') }] },
};
const building: PlacedPark = { ...park('building'), status: { ...figure(0), value: 'implementation' } };

describe('a criterion', () => {
  it.each<[string, Parameters<typeof verdict>[0], PlacedPark, ParkCriteria, string | null]>([
    ['a way within the minutes', 'gate', near30, { maxGateMinutes: 30 }, 'yes'],
    ['a way that takes longer', 'gate', near30, { maxGateMinutes: 29.9 }, 'no'],
    ['a way within the minutes and too long', 'gate', near30, { maxGateMinutes: 30, maxGateKm: 59 }, 'no'],
    ['that no way leads there', 'gate', nowhere, { maxGateMinutes: 600 }, 'no'],
    ['a park that no mapped road comes near', 'gate', island, { maxGateMinutes: 600 }, 'unknown'],
    ['another kind than the one asked for', 'port', near30, { maxGateMinutes: 30 }, null],
    ['a province before 01/07/2025', 'place', inBacGiang, { place: ['bac-giang'] }, 'yes'],
    ['a province since then', 'place', inBacGiang, { place: ['bac-ninh-2025'] }, 'yes'],
    ['a province that it is not in', 'place', inBacGiang, { place: ['bac-ninh'] }, 'no'],
    ['a park of which no province is known', 'place', nowhere, { place: ['bac-giang'] }, 'unknown'],
    ['the status that is stated', 'status', building, { status: ['implementation'] }, 'yes'],
    ['another status', 'status', building, { status: ['maintenance', 'not-stated'] }, 'no'],
    ['no status, asked for as such', 'status', nowhere, { status: ['not-stated'] }, 'yes'],
    ['no status, where another is asked for', 'status', nowhere, { status: ['maintenance'] }, 'unknown'],
    ['an area that nobody states', 'area', nowhere, { minArea: 1 }, 'unknown'],
    ['free ground of none', 'free', park('full', { free: 0 }), { minFree: 1 }, 'no'],
    ['free ground of none, any amount asked for', 'free', park('full', { free: 0 }), { minFree: 0 }, 'yes'],
  ])('%s', (_, criterion, of, asked, expected) => {
    expect(verdict(criterion, of, asked, [])).toBe(expected);
  });

  it('of words is met by every word, at the start of one', () => {
    const found = { ...park('x'), searchKey: ' khu cong nghiep dinh tram 工业园区' };
    const meets = (...words: string[]) => verdict('q', found, { q: words.join(' ') }, words);
    expect([meets('dinh', 'khu'), meets('inh'), meets('dinh', 'lap'), meets('园区')]).toEqual(['yes', 'no', 'no', 'yes']);
  });
});

describe('what is unknown', () => {
  const parks = [near30, nowhere, island, park('known', { gate: 10, area: 60 })];
  const asked: ParkCriteria = { maxGateMinutes: 40, minArea: 50 };

  it('stays, is counted by criterion, and goes only where that was asked for', () => {
    const kept = selectParks(parks, asked, []);
    expect(kept.parks.map((p) => [p.park.id, p.unknown])).toEqual([
      ['near', ['area']],
      ['island', ['area', 'gate']],
      ['known', []],
    ]);
    expect(kept.unknown).toEqual({ treatment: 'kept', parks: 2, byCriterion: { area: 2, gate: 1 } });
    const dropped = selectParks(parks, { ...asked, unknown: 'drop' }, []);
    expect(dropped.parks.map((p) => p.park.id)).toEqual(['known']);
    expect(dropped.unknown).toEqual({ ...kept.unknown, treatment: 'dropped' });
  });
});
