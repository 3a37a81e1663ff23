import type { MultiLineString, Position } from 'geojson';
import { type Access, toEnds } from './access.ts';
import { lineAt } from './flat-lines.ts';
import { search, type Weight } from './search.ts';
import { piece } from './shape.ts';
import type { YearView } from './year.ts';

/**
 * The ways that can be reached from a place within so many minutes or kilometres: whole edges, and the reached pieces of
 * others from their ends; from the best of several accesses. The straight line from the place to the network counts and is not drawn.
 */
export function reachWithin(view: YearView, from: Access | readonly Access[], limit: number, weight: Weight = 'minutes'): MultiLineString {
  const { network, there } = view;
  const starts: Access[] = [from].flat();
  const seeds = starts.flatMap((access) => [...toEnds(view, access)]);
  const reach = search(view, seeds, weight, (_, cost) => cost > limit);
  const spent = reach[weight];
  const coordinates: Position[][] = [];
  for (let e = 0; e < network.a.length; e++) {
    if (!there[e]) continue;
    const whole = network[weight][e] as number;
    const left = (node: number) => limit - (spent[node] as number);
    const [ahead, back] = [left(network.a[e] as number), left(network.b[e] as number)];
    // An edge of no length is reached only where its ends are.
    if (ahead <= 0 && back <= 0) continue;
    const shape = lineAt(network, e);
    if (Math.max(ahead, 0) + Math.max(back, 0) >= whole) coordinates.push(shape);
    else {
      if (ahead > 0) coordinates.push(piece(shape, 0, ahead / whole));
      if (back > 0) coordinates.push(piece(shape, 1 - back / whole, 1));
    }
  }
  const own = starts.flatMap((access) => {
    const line = alongOwnEdge(view, access, limit, weight);
    return line ? [line] : [];
  });
  return { type: 'MultiLineString', coordinates: [...coordinates, ...own] };
}

/** The reached piece of the edge that the place is joined to, as long as neither of its ends is reached. */
function alongOwnEdge({ network }: YearView, { edge, along, km, minutes }: Access, limit: number, weight: Weight): Position[] | null {
  const left = limit - (weight === 'km' ? km : minutes);
  const whole = network[weight][edge] as number;
  if (left <= 0 || whole === 0) return null;
  const at = along / (network.km[edge] as number);
  return piece(lineAt(network, edge), Math.max(0, at - left / whole), Math.min(1, at + left / whole));
}
