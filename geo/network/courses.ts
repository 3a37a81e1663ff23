import type { Position } from 'geojson';
import { type Carrier, type Connected, ownCourses } from './connected.ts';
import { lineAt } from './flat-lines.ts';
import { type CertaintyWord, certaintyOrder } from './line.ts';
import type { YearView } from './year.ts';

/** The expressways or railways of one group that are equally sure. `group`: -1 where they join no place. */
export interface Courses {
  group: number;
  certainty: CertaintyWord;
  lines: Position[][];
}

/** All that carries in a view, by the group that it belongs to and by certainty; WGS84, longitude first. */
export function coursesOf(view: YearView, carrier: Carrier, { groupOfNode }: Pick<Connected, 'groupOfNode'>): Courses[] {
  const { network } = view;
  const found = new Map<string, Courses>();
  for (const e of ownCourses(view, carrier)) {
    // The two ends of what carries are in the same group.
    const group = groupOfNode[network.a[e] as number] as number;
    const certainty = certaintyOrder[network.certainty[e] as number] as CertaintyWord;
    const key = `${group} ${certainty}`;
    const courses = found.get(key) ?? { group, certainty, lines: [] };
    courses.lines.push(lineAt(network, e));
    found.set(key, courses);
  }
  return [...found.values()];
}
