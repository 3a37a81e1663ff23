import type { parkFacts, parks, sameParks } from '../tables/parks.ts';
import type { Localized } from '../vocabulary.ts';
import { factId, type Parks, parkFactFields } from './parks.ts';

type Rows = {
  parks: (typeof parks.$inferInsert)[];
  facts: (typeof parkFacts.$inferInsert)[];
  same: (typeof sameParks.$inferInsert)[];
};

const SOURCE: Localized = {
  vi: 'OpenStreetMap, bản trích qua ura8107/vnmap dfc51f8 (Geofabrik)',
  en: 'OpenStreetMap, extract by way of ura8107/vnmap dfc51f8 (Geofabrik)',
  zh: 'OpenStreetMap，经ura8107/vnmap dfc51f8（Geofabrik）提取',
};
const LICENCE = 'ODbL-1.0';

/** The rows of the parks' tables. */
export function parkRows({ existing, facts, same }: Parks): Rows {
  return {
    parks: existing.map(({ geometry, properties: { id, kind, name, mapped, place, at, area, certainty, accuracyM, osm, extracted } }) => ({
      id,
      kind,
      name,
      mapped,
      placeId: place,
      point: { type: 'Point', coordinates: at },
      outline: geometry.type === 'MultiPolygon' ? geometry : null,
      areaHa: area?.ha ?? null,
      areaWithinHa: area?.withinHa ?? null,
      certainty,
      accuracyM,
      source: SOURCE,
      licence: LICENCE,
      osm,
      extracted,
    })),
    facts: facts.flatMap(({ entry }) =>
      parkFactFields.flatMap((field) => {
        const value = entry[field];
        if (value === undefined) return [];
        const { park: parkId, from: documentId, basis = 'reported', inputs = null, note = null, on: speaksOn = null } = entry;
        return [{ id: factId(entry, field), parkId, field, value, documentId, basis, inputs, note, speaksOn }];
      }),
    ),
    same: same.map(({ entry: { park, is, from, note } }) => ({ id: park, sameAs: is, documentId: from, note })),
  };
}
