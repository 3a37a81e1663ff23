import { and, desc, eq, lte, sql } from 'drizzle-orm';
import type { Geometry, Position } from 'geojson';
import type { Quantity } from '../format.ts';
import { groupBy } from '../group-by.ts';
import { documents } from '../tables/documents.ts';
import { parkFacts, parks } from '../tables/parks.ts';
import type { Reader } from '../transaction.ts';
import type { Localized } from '../vocabulary.ts';
import type { Figure, Park } from './park.ts';
import { type Provinces, provincesOf } from './provinces.ts';

type Fact = Awaited<ReturnType<typeof readFacts>>[number];

/**
 * The parks that are mapped today, by id. They are in use in every year: the map of today shows them, and no source says
 * since when. What a report says of their area goes before what the outline encloses.
 * @param asOf YYYY-MM-DD: leaves out what no report said by then
 */
export async function readExistingParks(reader: Reader, asOf: string | undefined, provinces: Provinces): Promise<Park[]> {
  const rows = await reader
    .select({
      id: parks.id,
      kind: parks.kind,
      name: parks.name,
      placeId: parks.placeId,
      at: sql<Position>`json_build_array(ST_X(${parks.point}), ST_Y(${parks.point}))`,
      geometry: sql<Geometry>`ST_AsGeoJSON(coalesce(${parks.outline}, ${parks.point}), 7)::json`,
      areaHa: parks.areaHa,
      areaWithinHa: parks.areaWithinHa,
      certainty: parks.certainty,
      accuracyM: parks.accuracyM,
      source: parks.source,
      licence: parks.licence,
      osm: parks.osm,
      extracted: parks.extracted,
      searchKey: sql<string>`search_key(concat_ws(' ', ${parks.id}, ${parks.name} ->> 'vi', ${parks.name} ->> 'en', ${parks.name} ->> 'zh',
        array_to_string(${parks.mapped}, ' ')))`,
    })
    .from(parks)
    .orderBy(sql`${parks.id} collate "C"`);
  const facts = groupBy(await readFacts(reader, asOf), (fact) => fact.park);
  return rows.map(({ placeId, areaHa, areaWithinHa, source, licence, osm, extracted, ...row }): Park => {
    const said = (field: Fact['field']) => figureOf(facts.get(row.id)?.find((fact) => fact.field === field));
    return {
      ...row,
      origin: 'existing',
      geometrySource: source,
      geometryLicence: licence,
      provinces: provincesOf([placeId], provinces),
      status: null,
      state: 'in-use',
      health: null,
      target: null,
      areaHa: said('areaHa') ?? measured(areaHa, areaWithinHa, { source, osm, extracted }),
      freeHa: said('freeHa'),
      occupancyPct: said('occupancyPct'),
      costBnVnd: null,
      alsoKnownAs: [],
    };
  });
}

/** What reports say, the newest first: of two the newer stands. */
async function readFacts(reader: Reader, asOf: string | undefined) {
  return await reader
    .select({
      park: parkFacts.parkId,
      field: parkFacts.field,
      value: parkFacts.value,
      document: documents.id,
      title: documents.title,
      issuer: documents.issuer,
      url: documents.url,
      dated: documents.dated,
      datedAfter: documents.datedAfter,
      undated: documents.undated,
      basis: parkFacts.basis,
      on: parkFacts.speaksOn,
      note: parkFacts.note,
      inputs: parkFacts.inputs,
    })
    .from(parkFacts)
    .innerJoin(documents, eq(documents.id, parkFacts.documentId))
    .where(and(asOf === undefined ? undefined : lte(documents.knownFrom, asOf)))
    .orderBy(desc(sql`coalesce(${parkFacts.speaksOn}, ${documents.knownFrom}::text) collate "C"`), sql`${parkFacts.id} collate "C"`);
}

function figureOf(fact: Fact | undefined): Figure | null {
  if (!fact) return null;
  const { park, field, value, ...source } = fact;
  return { value: value as Quantity, within: null, source: { ...source, clause: null } };
}

const outline: Localized = {
  vi: 'Diện tích của đường bao trên bản đồ, không phải diện tích quy hoạch.',
  en: 'What the outline on the map encloses; not the planned area.',
  zh: '地图轮廓所围面积，并非规划面积。',
};

function measured(ha: number | null, within: number | null, map: { source: Localized; osm: string[]; extracted: string }): Figure | null {
  if (ha === null) return null;
  const [first] = map.osm;
  return {
    value: ha,
    within,
    source: {
      document: null,
      title: map.source,
      issuer: { vi: 'OpenStreetMap', en: 'OpenStreetMap', zh: 'OpenStreetMap' },
      clause: null,
      url: `https://www.openstreetmap.org/${first}`,
      dated: map.extracted,
      datedAfter: null,
      undated: false,
      basis: 'derived',
      on: map.extracted,
      note: outline,
      inputs: map.source,
    },
  };
}
