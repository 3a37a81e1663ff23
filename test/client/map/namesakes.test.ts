import { expect, it } from 'vitest';
import { namesakes } from '../../../client/map/namesakes.ts';
import { loadBasemap } from '../../../db/catalogue/basemap/layers.ts';

it('the names that would stand twice on the map are those of the base map', async () => {
  const points = (await loadBasemap()).point.features.map(({ properties }) => properties);
  const provinces = new Set(points.filter((p) => p.class.startsWith('province')).map((p) => p.name_vi));
  const shared = points.filter((p) => ['town', 'gate', 'seaport', 'airport'].includes(p.class) && provinces.has(p.name_vi)).map((p) => p.name_vi);
  expect(new Set(namesakes)).toEqual(new Set(shared));
});
