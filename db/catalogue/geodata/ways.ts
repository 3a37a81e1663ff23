import type { Feature, LineString, Position } from 'geojson';
import { groupBy } from '../../group-by.ts';
import type { RailwayProperties, RoadProperties } from '../basemap/layers.ts';
import { bridged, singleCourse } from './lines.ts';
import type { Workshop } from './postgis.ts';
import { linesOf, type Way } from './reference.ts';

/** Degrees: about 80 m, a pixel or two at zoom 11. */
const TOLERANCE = 0.0007;
/** CT.01 or QL.4B from any of the ways they are written; of several the first; undefined for other roads. */
export function roadRef(text: string): string | undefined {
  const [, network = '', number = ''] = /^(QL|CT)\.?\s?(N?\d+[A-Z]?\d?)(?![\p{L}\d])/u.exec(text.trim()) ?? [];
  return number === '' ? undefined : `${network}.${number}`;
}

function roadProperties(ref: string, expressway: boolean): RoadProperties {
  if (expressway) return { class: 'expressway', ref, rank: 1, minzoom: 4 };
  if (ref === 'QL.1') return { class: 'national', ref, rank: 2, minzoom: 5 };
  if (/^QL\.\d\d?$/.test(ref)) return { class: 'national', ref, rank: 3, minzoom: 6 };
  return { class: 'national', ref, rank: 4, minzoom: 8 };
}

async function courses(workshop: Workshop, lines: readonly Position[][]): Promise<Position[][]> {
  const pieces = bridged(await workshop.joined(singleCourse(await workshop.joined(lines))));
  return Promise.all(pieces.map((line) => workshop.simplified(line, TOLERANCE)));
}

/** Expressways and national roads in use, one course per road. */
export async function roads(
  workshop: Workshop,
  expressways: readonly Way[],
  highways: readonly Way[],
): Promise<Feature<LineString, RoadProperties>[]> {
  const found: Feature<LineString, RoadProperties>[] = [];
  const add = async (ways: readonly Way[], expressway: boolean): Promise<void> => {
    const open = ways.filter((w) => w.properties.status === 'open' && !/^[GS]\d/.test(w.properties.ref ?? ''));
    for (const [ref, same] of [...groupBy(open, (w) => roadRef(w.properties.ref ?? '') ?? '')].sort(([a], [b]) => a.localeCompare(b))) {
      if (ref === '' && !expressway) continue;
      for (const coordinates of await courses(workshop, same.flatMap(linesOf))) {
        found.push({ type: 'Feature', properties: roadProperties(ref, expressway), geometry: { type: 'LineString', coordinates } });
      }
    }
  };
  await add(highways, false);
  await add(expressways, true);
  return found;
}

const railRank: Record<string, number> = { main_line: 1, branch_line: 2, tourism_line: 3, industrial_line: 3, rail_spur: 3 };

/** Railways in use that have a name, without stations' own tracks. */
export async function railways(workshop: Workshop, ways: readonly Way[]): Promise<Feature<LineString, RailwayProperties>[]> {
  const open = ways.filter(
    (w) => w.properties.status === 'open' && railRank[w.properties.class ?? ''] && /^đường sắt /i.test(w.properties.name ?? ''),
  );
  const found: Feature<LineString, RailwayProperties>[] = [];
  for (const [name, same] of groupBy(open, (w) => (w.properties.name ?? '').normalize('NFC').replace(/^đ/, 'Đ').replace(/ - /g, ' – '))) {
    const rank = Math.min(...same.map((w) => railRank[w.properties.class ?? ''] ?? 3));
    const ends = name.replace(/^Đường sắt /, '');
    const properties = { name_vi: name, name_en: `${ends} railway`, name_zh: `${ends} 铁路`, rank, minzoom: rank === 1 ? 5 : rank === 2 ? 7 : 9 };
    for (const coordinates of await courses(workshop, same.flatMap(linesOf)))
      found.push({ type: 'Feature', properties, geometry: { type: 'LineString', coordinates } });
  }
  return found;
}
