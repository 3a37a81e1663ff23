import type { Position } from 'geojson';

/**
 * Lines without an object for each position: a hundred thousand courses as arrays of arrays take 300 MB, which every
 * collection of garbage goes through. WGS84, longitude and latitude in turn.
 */
export interface FlatLines {
  vertices: Float64Array;
  /** Line l begins with the vertex `firstVertex[l]`, and ends before that of the next; one more than there are lines. */
  firstVertex: Uint32Array;
}

export function flattened(lines: readonly (readonly Position[])[]): FlatLines {
  const firstVertex = new Uint32Array(lines.length + 1);
  lines.forEach((line, l) => {
    firstVertex[l + 1] = (firstVertex[l] as number) + line.length;
  });
  const vertices = new Float64Array(2 * (firstVertex.at(-1) as number));
  let v = 0;
  for (const line of lines) {
    for (const [lon, lat] of line) {
      vertices[v++] = lon as number;
      vertices[v++] = lat as number;
    }
  }
  return { vertices, firstVertex };
}

export const vertexAt = ({ vertices }: FlatLines, vertex: number): Position => [vertices[2 * vertex] as number, vertices[2 * vertex + 1] as number];

/** The positions of a line. */
export function lineAt(lines: FlatLines, line: number): Position[] {
  const positions: Position[] = [];
  for (let v = lines.firstVertex[line] as number; v < (lines.firstVertex[line + 1] as number); v++) positions.push(vertexAt(lines, v));
  return positions;
}
