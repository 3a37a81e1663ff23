import type { FastifyInstance } from 'fastify';
import type { Feature, FeatureCollection } from 'geojson';
import { numberOf } from '../../db/format.ts';
import type { Database } from '../../db/open.ts';
import { type PlacedPark, type ReachKind, reachKinds } from '../../db/parks/park.ts';
import { ATTRIBUTION } from '../../db/queries/features.ts';
import { NOT_STATED } from '../../db/vocabulary.ts';
import { parseParks } from '../inputs/parks-query.ts';
import { type FoundPark, findParks } from '../parks.ts';
import { unknownInParks } from '../trpc-parks.ts';
import { refuse } from './errors.ts';

/**
 * `GET /export/parks.geojson?year=2030`: the parks that a search finds, in its order, as RFC 7946 GeoJSON (WGS84,
 * lon/lat), with the nearest gate, port, airport, station and interchange by the network of that year in flat keys:
 * `gate`, `gateId`, `gateKm`, `gateMinutes`, `gateAccessKm`, `gateCertainty`.
 */
export function parksRoutes(app: FastifyInstance, database: () => Database): void {
  app.get('/export/parks.geojson', async (request, reply) => {
    const db = database();
    const { query, errors } = parseParks(new URL(request.url, 'http://localhost').searchParams);
    const wrong = errors[0] ?? (await unknownInParks(db, query));
    if (wrong) return refuse(request, reply, 400, wrong.problem, { parameter: wrong.parameter, value: wrong.value });
    const { found, dataVersion, clock, year, unknown } = await findParks(db, query);
    const collection: FeatureCollection & Record<string, unknown> = {
      type: 'FeatureCollection',
      attribution: ATTRIBUTION,
      dataVersion,
      /** The year of the network, and the day on which everything is judged. */
      year,
      asOf: clock,
      unknown,
      features: found.map(toFeature),
    };
    return reply.type('application/geo+json').header('content-disposition', 'attachment; filename="parks.geojson"').send(JSON.stringify(collection));
  });
}

function toFeature({ park, score }: FoundPark): Feature {
  const names = (edition: '2024' | '2025') => park.provinces[edition].map((p) => p.name.vi);
  return {
    type: 'Feature',
    id: park.id,
    geometry: park.geometry,
    properties: {
      id: park.id,
      name: park.name.vi,
      nameEn: park.name.en,
      nameZh: park.name.zh,
      origin: park.origin,
      kind: park.kind,
      areaHa: plain(park.areaHa),
      freeHa: plain(park.freeHa),
      occupancyPct: plain(park.occupancyPct),
      status: park.status?.value ?? NOT_STATED,
      state: park.state,
      certainty: park.certainty,
      accuracyM: park.accuracyM,
      provinces: names('2024'),
      provinces2025: names('2025'),
      ...Object.assign({}, ...reachKinds.map((kind) => nearestOf(park, kind))),
      score: score && rounded(score.score),
      geometrySource: park.geometrySource.vi,
      geometryLicence: park.geometryLicence,
    },
  };
}

/** Without its bound, as the other export gives figures. */
const plain = (figure: PlacedPark['areaHa']): number | null => figure && numberOf(figure.value);

/** Kilometres and minutes to two decimals: they are no better known than that. */
const rounded = (n: number): number => Math.round(n * 100) / 100;

function nearestOf({ near }: PlacedPark, kind: ReachKind): Record<string, string | number | null> {
  const nearest = near[kind];
  return {
    [kind]: nearest?.name.vi ?? null,
    [`${kind}Id`]: nearest?.id ?? null,
    [`${kind}Km`]: nearest && rounded(nearest.km),
    [`${kind}Minutes`]: nearest && rounded(nearest.minutes),
    [`${kind}AccessKm`]: nearest && rounded(nearest.accessKm[0] + nearest.accessKm[1]),
    [`${kind}Certainty`]: nearest?.certainty ?? null,
  };
}
