import { describe, expect, it } from 'vitest';
import { chainageMarks, postPosition } from '../../../client/map/chainage-marks.ts';
import { openRoute } from '../../../client/routes/open-route.ts';
import { readAddress, writeAddress } from '../../../client/state/address.ts';

const text = { vi: 'a', en: 'a', zh: '路' };
const post = (km: number, lon: number) => ({ km, lon, lat: 21, basis: 'derived' as const, withinM: 100, source: text, from: ['LS'] });
const line = {
  type: 'LineString' as const,
  coordinates: [
    [106, 21],
    [106.2, 21],
  ],
};
const view = { id: 'ql-4b', ref: 'QL.4B', name: text, starts: text, ends: text, projects: [], measuredKm: 20.8, line };
const road = openRoute({ ...view, posts: [post(3.5, 106), post(23.5, 106.2)] });

describe('marks of chainage', () => {
  it('stand at each whole kilometre of the posts, every fifth set apart', () => {
    const marks = chainageMarks([road], undefined);
    expect(marks.map((m) => m.properties.label)).toEqual(Array.from({ length: 20 }, (_, i) => `Km ${i + 4}`));
    expect(marks.filter((m) => m.properties.mark === 'five').map((m) => m.properties.label)).toEqual(['Km 5', 'Km 10', 'Km 15', 'Km 20']);
    for (const { geometry } of marks) expect(geometry.coordinates[0]).toBeGreaterThan(106);
  });

  it('have the post of the address, if the road has it', () => {
    expect(chainageMarks([road], { route: 'ql-4b', metres: 12_300 }).at(-1)?.properties).toEqual({ mark: 'post', label: 'QL.4B Km 12+300' });
    expect(postPosition([road], { route: 'ql-4b', metres: 12_300 })?.position[0]).toBeCloseTo(106.088, 3);
    expect(postPosition([road], { route: 'ql-4b', metres: 99_000 })).toBeUndefined();
    expect(postPosition([road], { route: 'ql-1', metres: 1000 })).toBeUndefined();
  });

  it('say of a road without posts that it is measured', () => {
    expect(openRoute({ ...view, posts: [] }).measured).toBe(true);
    expect(road.measured).toBe(false);
  });
});

describe('a post in the address', () => {
  it('goes there and back, and is dropped where it is none', () => {
    const address = writeAddress({ filter: {}, post: { route: 'ql-4b', metres: 12_300 } });
    expect(address).toBe('?post=ql-4b.12300');
    expect(readAddress(address).post).toEqual({ route: 'ql-4b', metres: 12_300 });
    for (const wrong of ['ql-4b', 'ql-4b.-5', 'ql-4b.12+300', '.5']) {
      const read = readAddress(`?${new URLSearchParams({ post: wrong })}`);
      expect(read.post).toBeUndefined();
      expect(read.dropped).toEqual([{ parameter: 'post', value: wrong, problem: 'bad-value' }]);
    }
  });
});
