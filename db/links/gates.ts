import type { Feature, Geometry, Point, Position } from 'geojson';
import { offsetMetres } from '../../geo/borders.ts';
import type { PointProperties } from '../catalogue/basemap/layers.ts';
import type { Catalogue } from '../catalogue/read.ts';
import type { ClaimRow } from '../catalogue/statements.ts';
import type { gatesReached } from '../tables/gates-reached.ts';
import type { Localized } from '../vocabulary.ts';
import { foldName } from './names.ts';

type GateRow = Omit<typeof gatesReached.$inferInsert, 'knownFrom'>;
export type Gate = { class: 'gate' | 'seaport'; name: Localized; at: Position };

/** An end of a line leads to a gate or port within this. A point counts too, where it is known as exactly. */
export const REACH_M = 2000;
/** A gate of the name farther from the drawing than this is another one: there are two Thanh Thủy, 500 km apart. */
const NAMESAKE_M = 60_000;

/** The border gates and seaports of the base map. */
export function gatesOf(points: readonly Feature<Point, PointProperties>[]): Gate[] {
  return points.flatMap(({ properties: p, geometry }): Gate[] =>
    p.class === 'gate' || p.class === 'seaport'
      ? [{ class: p.class, name: { vi: p.name_vi, en: p.name_en, zh: p.name_zh }, at: geometry.coordinates }]
      : [],
  );
}

/** The gates and ports near the ends of a project's drawing. */
export function drawnGates({ geometry, properties }: Catalogue['geometries'][number], gates: readonly Gate[]): GateRow[] {
  const ends = endsOf(geometry, properties.accuracyM);
  return gates.flatMap((gate): GateRow[] => {
    const distanceM = Math.round(Math.min(...ends.map((end) => Math.hypot(...offsetMetres(end, gate.at)))));
    if (distanceM > REACH_M) return [];
    return [{ ...placed(gate), id: rowId(properties.project, gate, 'drawn'), projectId: properties.project, basis: 'derived', distanceM }];
  });
}

/** The gates and ports that a project's `links` name: «Cửa khẩu Tân Thanh», «Cảng Vũng Áng»; not the zones around them. */
export function statedGates(claims: readonly ClaimRow[], gates: readonly Gate[], drawing: Geometry): GateRow[] {
  const positions = positionsOf(drawing);
  const near = gates.filter((gate) => positions.some((p) => Math.hypot(...offsetMetres(p, gate.at)) <= NAMESAKE_M));
  return claims
    .filter((c) => c.field === 'links' && c.basis !== 'derived')
    .flatMap((claim) =>
      (claim.value as { name?: Localized }[]).flatMap(({ name }): GateRow[] => {
        const found = name && findGate(name, near);
        if (!found) return [];
        const { projectId, basis, id: claimId } = claim;
        return [{ ...placed(found), id: rowId(projectId, found, claimId), projectId, basis, claimId, distanceM: null }];
      }),
    );
}

/** The gate of the base map that a name means; one that is not on it stands for itself, without a position. */
function findGate(name: Localized, gates: readonly Gate[]): (Omit<Gate, 'at'> & { at?: Position }) | null {
  const folded = foldName(name.vi);
  const kind = /^ (cap )?cua khau /.test(folded) ? 'gate' : /^ cang (bien )?/.test(folded) ? 'seaport' : null;
  if (kind === null) return null;
  return gates.find((g) => g.class === kind && folded.includes(foldName(g.name.vi))) ?? { class: kind, name };
}

function placed({ class: kind, name, at }: Omit<Gate, 'at'> & { at?: Position }) {
  return { class: kind, name, lon: at?.[0] ?? null, lat: at?.[1] ?? null };
}

const rowId = (project: string, gate: Pick<Gate, 'class' | 'name'>, source: string) => [project, gate.class, gate.name.vi, source].join(':');

function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  const flat = (geometry.coordinates as unknown[]).flat(Number.POSITIVE_INFINITY) as number[];
  return flat.flatMap((x, i) => (i % 2 === 0 ? [[x, flat[i + 1] ?? 0]] : []));
}

function endsOf(geometry: Geometry, accuracyM: number): Position[] {
  const isLine = geometry.type === 'LineString' || geometry.type === 'MultiLineString';
  if (isLine) {
    const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    return parts.flatMap((part) => [part[0], part.at(-1)].filter((p) => p !== undefined));
  }
  return geometry.type === 'Point' && accuracyM <= REACH_M ? [geometry.coordinates] : [];
}
