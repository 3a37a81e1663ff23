import type { Borders } from '../../geo/borders.ts';
import { passageOf } from '../../geo/crossings.ts';
import type { Catalogue } from '../catalogue/read.ts';
import { groupBy } from '../group-by.ts';
import type { CrossingPoint } from '../tables/links.ts';
import { type Pair, pairOf } from './stated.ts';

export type DrawnLink = { pair: Pair; crossings: CrossingPoint[]; via: string[] };

/** 1e-5 degree is about a metre. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/**
 * The pairs of provinces that a project's drawing joins: neighbours on the line, with where it crosses; and of the pairs
 * `stated`, those that lie on one line with other provinces between. A symbol joins nothing: it says where, not which way.
 */
export function drawnLinks(drawing: Catalogue['geometries'][number], borders: Borders, stated: readonly Pair[]): DrawnLink[] {
  const { certainty, accuracyM } = drawing.properties;
  if (certainty === 'symbol') return [];
  const { courses, crossings } = passageOf(drawing.geometry, borders, accuracyM);
  const neighbours = [...groupBy(crossings, (c) => pairOf(...c.between).join(' ')).values()].map((group): DrawnLink => {
    const [a, b] = group[0]?.between ?? ['', ''];
    return { pair: pairOf(a, b), crossings: group.map(({ at, uncertain }) => ({ lon: round(at[0]), lat: round(at[1]), uncertain })), via: [] };
  });
  const distant = stated
    .filter(([a, b]) => !neighbours.some((n) => n.pair[0] === a && n.pair[1] === b))
    .flatMap((pair): DrawnLink[] => {
      const via = courses.map((course) => between(course, pair)).find((v) => v !== null);
      return via ? [{ pair, crossings: [], via }] : [];
    });
  return [...neighbours, ...distant];
}

/** What lies between two provinces on a course, from the first to the second of the pair; null unless it passes both. */
function between(course: readonly string[], [a, b]: Pair): string[] | null {
  const [i, j] = [course.indexOf(a), course.indexOf(b)];
  if (i < 0 || j < 0) return null;
  return i < j ? course.slice(i + 1, j) : course.slice(j + 1, i).reverse();
}
