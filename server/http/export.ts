import type { FastifyInstance } from 'fastify';
import type { Feature } from 'geojson';
import type { Database } from '../../db/open.ts';
import { readDataVersion } from '../../db/queries/data-version.ts';
import { type FeatureRow, readFeatures } from '../../db/queries/features.ts';
import { filterOf } from './filter.ts';

/** To be printed with any map made from the export. */
export const ATTRIBUTION =
  '© OpenStreetMap contributors (ODbL 1.0); Vietnamese Provinces Database (thanglequoc, MIT), from the Viet Nam Administrative Units Reference Map (sapnhap.bando.com.vn); GeoNames (CC BY 4.0); Natural Earth';

/** `GET /export/projects.geojson`: what the list shows under the same filter, as RFC 7946 GeoJSON (WGS84, lon/lat). */
export function exportRoutes(app: FastifyInstance, database: () => Database): void {
  app.get('/export/projects.geojson', async (request, reply) => {
    const db = database();
    const filter = await filterOf(db, request, reply);
    if (!filter) return reply;
    const collection = {
      type: 'FeatureCollection',
      attribution: ATTRIBUTION,
      dataVersion: await readDataVersion(db.orm),
      features: (await readFeatures(db.orm, filter)).map(toFeature),
    };
    return reply
      .type('application/geo+json')
      .header('content-disposition', 'attachment; filename="projects.geojson"')
      .send(JSON.stringify(collection));
  });
}

function toFeature({ geometry, ...properties }: FeatureRow): Feature {
  return { type: 'Feature', id: properties.id, geometry, properties };
}
