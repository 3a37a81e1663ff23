import type { FastifyInstance } from 'fastify';
import type { Database } from '../../db/open.ts';
import { readShape } from '../../db/queries/vertices.ts';
import { Vn2000Error } from '../../geo/vn2000.ts';
import { zoneKey, zoneOfPlaces } from '../../geo/vn2000-zones.ts';
import { parseVertices } from '../inputs/vertices.ts';
import { verticesCsv } from '../vertices-csv.ts';
import { refuse } from './errors.ts';

/**
 * `GET /export/vertices.csv?id=L01&meridian=107.25` (or `crs=9215`): every vertex of a project in WGS84 and VN-2000.
 * Without a meridian: the province's own, where it is known. `decimal=comma` writes it for Excel as set in Vietnam.
 */
export function vertexRoutes(app: FastifyInstance, database: () => Database): void {
  app.get('/export/vertices.csv', async (request, reply) => {
    const input = parseVertices(new URL(request.url, 'http://localhost').searchParams);
    if ('problem' in input) return refuse(request, reply, 400, input.problem, { parameter: input.parameter, value: input.value });
    const shape = await readShape(database().orm, input.id);
    if (!shape) return refuse(request, reply, 400, 'bad-value', { parameter: 'id', value: input.id });
    const zone = input.zone ?? zoneOfPlaces(shape.provinces);
    if (!zone) return refuse(request, reply, 400, 'meridian-needed', { parameter: 'meridian', value: '' });
    const parameter = zone.width === 3 ? 'meridian' : 'crs';
    try {
      const csv = verticesCsv(input.id, shape.geometry, zone, input.decimal);
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${input.id.replace(/[^\w-]/g, '_')}-vn2000-${zoneKey(zone)}.csv"`)
        .send(csv);
    } catch (error) {
      if (!(error instanceof Vn2000Error)) throw error;
      return refuse(request, reply, 400, 'outside-zone', { parameter, value: String(zoneKey(zone)) });
    }
  });
}
