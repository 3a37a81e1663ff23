import type { Geometry } from 'geojson';
import { zoneName } from '../geo/coordinates.ts';
import { verticesOf } from '../geo/vertices.ts';
import { toVn2000 } from '../geo/vn2000.ts';
import type { Zone } from '../geo/vn2000-zones.ts';

/** Excel takes a file for UTF-8 only if it begins so. */
const BOM = '\uFEFF';

/**
 * A table of a geometry's vertices: degrees (WGS84), easting and northing in metres to the millimetre. With a comma for
 * the decimals the columns are parted by semicolons, as Excel expects where commas are decimals.
 * @throws Vn2000Error for a vertex that the zone does not reach
 */
export function verticesCsv(id: string, geometry: Geometry, zone: Zone, decimal: 'point' | 'comma'): string {
  const name = quote(`VN-2000, ${zoneName(zone)}, EPSG:${zone.epsg}`);
  const figure = (n: number, digits: number) => (decimal === 'comma' ? n.toFixed(digits).replace('.', ',') : n.toFixed(digits));
  const lines = verticesOf(geometry).map(({ part, ring, index, lon, lat }) => {
    const { e, n } = toVn2000([lon, lat], zone.epsg);
    return [quote(id), part, ring ?? '', index, figure(lon, 9), figure(lat, 9), figure(e, 3), figure(n, 3), name];
  });
  const rows = [['id', 'part', 'ring', 'index', 'lon', 'lat', 'E', 'N', 'zone'], ...lines];
  return BOM + rows.map((row) => `${row.join(decimal === 'comma' ? ';' : ',')}\r\n`).join('');
}

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
