import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import { parse } from 'yaml';
import { kinds } from '../../../vocabulary.ts';
import type { Drawn } from './draw.ts';
import { toSegment } from './plane.ts';
import type { Area, Reference } from './reference.ts';

/** Metres: the provinces' outlines are generalised to 100 m and end at the coast, bridges do not. */
const OUTLINE = 500;

interface Entry {
  id: string;
  kind: keyof typeof kinds;
  parent?: string;
  statements: { places?: string[] }[];
}

/**
 * Compares the shapes with the catalogue's projects: a project without a shape, a shape without a project, a line
 * drawn as a point (or the reverse), and shapes that lie outside the provinces their statements name.
 */
export function* strays(reference: Reference, folder: string, drawn: Map<string, Drawn>): Generator<string> {
  const entries = readdirSync(folder)
    .filter((f) => f.endsWith('.yaml'))
    .flatMap((f) => (parse(readFileSync(join(folder, f), 'utf8')) ?? []) as Entry[]);
  const known = new Set(entries.map((e) => e.id));
  for (const id of drawn.keys()) if (!known.has(id)) yield `${id}: drawn, but no project`;
  const areas = new Map<string, Area>();
  const areaOf = (place: string) => {
    const area = areas.get(place) ?? reference.province(place);
    areas.set(place, area);
    return area;
  };
  for (const { id, kind, statements } of entries) {
    const feature = drawn.get(id);
    if (!feature) {
      yield `${id}: no shape`;
      continue;
    }
    const { geometry, properties } = feature;
    const isLine = geometry.type.endsWith('LineString');
    if (kinds[kind].form === 'line' && !isLine && properties.certainty !== 'symbol')
      yield `${id}: a ${kind} as ${geometry.type}, yet ${properties.certainty}`;
    if (kinds[kind].form === 'site' && isLine) yield `${id}: a ${kind} as ${geometry.type}`;
    // A programme's shape is that of its members, who may reach farther than the clause that names it.
    const members = entries.filter((e) => e.parent === id).flatMap((e) => e.statements);
    const places = [...new Set([...statements, ...members].flatMap((s) => s.places ?? []))];
    if (places.length === 0 || places.includes('viet-nam')) continue;
    const homes = places.map(areaOf);
    const far = Math.max(0, ...positionsOf(feature).map((p) => Math.min(...homes.map((a) => metresOutside(p, a)))));
    if (far > properties.accuracyM + OUTLINE)
      yield `${id}: ${(far / 1000).toFixed(1)} km outside ${places.join(', ')} (accuracy ${properties.accuracyM} m)`;
  }
}

function metresOutside(p: Position, area: Area): number {
  if (booleanPointInPolygon(p, area)) return 0;
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  return Math.min(...rings.flatMap((ring) => ring.slice(1).map((q, i) => toSegment(p, ring[i] as Position, q).metres)));
}

function positionsOf({ geometry }: Drawn): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}
