import type { MultiPolygon } from 'geojson';
import type * as TopoJSON from 'topojson-specification';
import { type Area, dissolve } from './outlines.ts';

/**
 * The cells of a province: each a commune of today, or that part of one that lay in one old district. A cell's `id` is
 * the commune's code; several cells of one commune share it.
 */
export type CellTopology = TopoJSON.Topology<{ cells: TopoJSON.GeometryCollection<{ district: string }> }>;

export interface CommuneOutlines {
  /** By the commune's five-digit code. */
  communes: Map<string, MultiPolygon>;
  /** The districts before 01/07/2025, by their three-digit code. */
  districts: Map<string, MultiPolygon>;
  /** All of them together. */
  province: MultiPolygon;
}

/**
 * Outlines of communes, old districts and their province from one topology: each is its cells dissolved.
 * Positions are [longitude, latitude] in WGS84 degrees.
 * @throws Error where a cell is no area or names no district
 */
export function communeOutlines(topology: CellTopology): CommuneOutlines {
  const communes = new Map<string, Area[]>();
  const districts = new Map<string, Area[]>();
  const all: Area[] = [];
  const add = (to: Map<string, Area[]>, key: string, area: Area) => to.set(key, [...(to.get(key) ?? []), area]);
  for (const cell of topology.objects.cells.geometries) {
    const code = String(cell.id);
    if (cell.type !== 'Polygon' && cell.type !== 'MultiPolygon') throw new Error(`A cell of ${code} is a ${cell.type}, not an area`);
    if (cell.properties === undefined) throw new Error(`A cell of ${code} names no district`);
    add(communes, code, cell);
    add(districts, cell.properties.district, cell);
    all.push(cell);
  }
  const outlines = (parts: Map<string, Area[]>) => new Map([...parts].map(([key, areas]) => [key, dissolve(topology, areas)]));
  return { communes: outlines(communes), districts: outlines(districts), province: dissolve(topology, all) };
}
