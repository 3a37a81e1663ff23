import { describe, expect, it } from 'vitest';
import { type FacetPlace, placeGroups } from '../../client/filters/place-groups.ts';
import { readPlaces } from '../../db/catalogue/places.ts';
import { CATALOGUE } from '../../db/catalogue/read.ts';

const places: FacetPlace[] = await readPlaces(CATALOGUE, []);
const none = { edition: '2025', text: '', chosen: [], counts: new Map<string, number>(), lang: 'vi' } as const;
const shape = (choice: Parameters<typeof placeGroups>[1]) => placeGroups(places, choice).map((g) => [g.level, g.parent?.id, g.places.length]);

describe('the places of the facet', () => {
  it('are the provinces of an edition and the whole country, which stands first', () => {
    expect(shape(none)).toEqual([['province', undefined, 35]]);
    expect(shape({ ...none, edition: '2024' })).toEqual([['province', undefined, 64]]);
    expect(placeGroups(places, none)[0]?.places[0]?.id).toBe('viet-nam');
  });

  it('have the communes that leave a project under their province, in the order of their own names', () => {
    const counts = new Map([
      ['ls-xa-dong-dang-2025', 3],
      ['ls-phuong-ky-lua-2025', 1],
      ['ls-huyen-cao-loc', 4],
    ]);
    const [, communes] = placeGroups(places, { ...none, counts });
    expect(communes?.parent?.id).toBe('lang-son-2025');
    expect(communes?.places.map((p) => p.id)).toEqual(['ls-xa-dong-dang-2025', 'ls-phuong-ky-lua-2025']);
    expect(shape({ ...none, counts, edition: '2024' })).toEqual([
      ['province', undefined, 64],
      ['district', 'lang-son', 1],
    ]);
  });

  it('are all found by typing, without accents, and a chosen one never goes', () => {
    expect(placeGroups(places, { ...none, text: 'kien moc' }).flatMap((g) => g.places.map((p) => p.id))).toEqual(['ls-xa-kien-moc-2025']);
    expect(shape({ ...none, chosen: ['ls-huyen-cao-loc'] })).toEqual([
      ['province', undefined, 35],
      ['district', 'lang-son', 1],
    ]);
  });
});
