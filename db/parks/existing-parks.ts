import { sql } from 'drizzle-orm';
import type { Geometry, Position } from 'geojson';
import { parks } from '../tables/parks.ts';
import type { State } from '../time-vocabulary.ts';
import type { Reader } from '../transaction.ts';
import type { Localized, Status } from '../vocabulary.ts';
import type { Figure, Park } from './park.ts';
import { readParkFacts } from './park-facts.ts';
import { type Provinces, provincesOf } from './provinces.ts';

/**
 * The parks that are mapped today, by id. They are in use in every year, for the map of today shows them and no source says
 * since when, unless a report says of one that it is not. What a report says of their area goes before what the outline encloses.
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
  const facts = await readParkFacts(reader, asOf);
  return rows.map(({ placeId, areaHa, areaWithinHa, source, licence, osm, extracted, ...row }): Park => {
    const said = facts.get(row.id) ?? {};
    const status = said.status ?? null;
    return {
      ...row,
      origin: 'existing',
      geometrySource: source,
      geometryLicence: licence,
      provinces: provincesOf([placeId], provinces),
      status,
      state: status ? stateOf[status.value] : 'in-use',
      health: null,
      target: null,
      areaHa: said.areaHa ?? measured(areaHa, areaWithinHa, { source, osm, extracted }),
      freeHa: said.freeHa ?? null,
      occupancyPct: said.occupancyPct ?? null,
      costBnVnd: null,
      alsoKnownAs: [],
    };
  });
}

/** Nobody promises of such a park when it will be otherwise: what a report says of it holds in every year. */
const stateOf: Record<Status, State> = {
  identification: 'planned',
  preparation: 'planned',
  implementation: 'building',
  completion: 'building',
  maintenance: 'in-use',
  decommissioning: 'in-use',
  decommissioned: 'absent',
  cancelled: 'absent',
};

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
      confidence: null,
      basis: 'derived',
      on: map.extracted,
      note: outline,
      inputs: map.source,
    },
  };
}
