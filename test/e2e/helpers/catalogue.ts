import type { Feature, Geometry, Position } from 'geojson';
import { baseUrl } from './browser.ts';
import type { LonLat } from './map.ts';

export type Project = Feature<Geometry, { id: string; name: string; nameEn: string; kind: string; status: string }>;

/** How many projects the server says it holds. */
export async function countOfAll(): Promise<number> {
  const { projects } = (await (await fetch(`${baseUrl}/health/ready`)).json()) as { projects: number };
  return projects;
}

/** The projects of a filter, by the wire that other programs use. */
export async function exported(query = ''): Promise<Project[]> {
  const { features } = (await (await fetch(`${baseUrl}/export/projects.geojson?${query}`)).json()) as { features: Project[] };
  return features.filter(({ geometry }) => geometry !== null);
}

/** A project drawn as one symbol, with none other near it, and where it is: a click there can only mean it. */
export async function loneliestProject(): Promise<{ project: Project; at: LonLat }> {
  const all = await exported();
  const lone = all
    .flatMap((project) => (project.geometry.type === 'Point' ? [{ project, at: project.geometry.coordinates as unknown as LonLat }] : []))
    .map((candidate) => ({
      ...candidate,
      room: Math.min(...all.filter((other) => other !== candidate.project).map((other) => distance(candidate.at, other))),
    }))
    .sort((a, b) => b.room - a.room)[0];
  if (!lone) throw new Error('the catalogue has no project drawn as a symbol');
  return lone;
}

/** Degrees between a place and the nearest vertex of a project: enough to tell near from far. */
function distance([lon, lat]: LonLat, { geometry }: Project): number {
  return Math.min(...verticesOf(geometry).map(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat)));
}

/** All positions of a geometry. */
export function verticesOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(verticesOf);
  return flatten(geometry.coordinates);
}

type Nested = Position | Nested[];

function flatten(value: Nested): Position[] {
  return typeof value[0] === 'number' ? [value as Position] : (value as Nested[]).flatMap(flatten);
}
