import type { Geometry, Position } from 'geojson';
import { alongside, cutByLabel } from '../../geo/network/cover.ts';
import { flattened } from '../../geo/network/flat-lines.ts';
import { GrowingLines } from '../../geo/network/growing.ts';
import { BY_PROJECT, type CertaintyWord, type EdgeClass, type NetworkLine } from '../../geo/network/line.ts';
import { SNAP_M } from '../../geo/network/planarise.ts';
import { metresApart } from '../../geo/network/plane.ts';
import { Segments } from '../../geo/network/segments.ts';
import type { Kind, ProjectType } from '../vocabulary.ts';
import { MAP_YEAR } from './mapped.ts';

/** A project's course as the catalogue draws it. */
export interface Course {
  project: string;
  type: ProjectType;
  kind: Kind;
  parent: string | null;
  certainty: CertaintyWord;
  accuracyM: number;
  geometry: Geometry;
}

const classOf: Partial<Record<Kind, EdgeClass>> = {
  expressway: 'expressway',
  'national-road': 'national',
  'regional-road': 'regional',
  'urban-road': 'regional',
  railway: 'new-rail',
};
/** The one railway of the catalogue that is planned for 350 km/h. */
const HIGH_SPEED = new Set(['N03']);
/** Metres: the widest break between two parts of one course that is bridged in a straight line. */
export const BREAK_M = 20_000;

/**
 * The network's lines: what is mapped, with the years of the projects that it is the work of, and the projects' own
 * courses where nothing is mapped. Metro lines and patrol roads are no part of it.
 *
 * An expressway on the map that a section of the catalogue runs along (within the section's accuracy, in its direction)
 * comes in the section's year, or in that of the map if that is sooner: a map that shows it in use is a source too.
 */
export function withSections(mapped: readonly NetworkLine[], courses: readonly Course[]): NetworkLine[] {
  const parents = new Set(courses.map((c) => c.parent));
  const drawn = courses.filter((c) => classOf[c.kind] && c.type === 'project' && partsOf(c).length > 0);
  const leaves = drawn.filter((c) => !parents.has(c.project));
  const lines = dated(
    mapped,
    leaves.filter((c) => c.kind === 'expressway' && isKnown(c)),
  );
  // A programme's line is drawn where none of its sections is, and only where its way is known.
  const wholes = drawn.filter((c) => parents.has(c.project) && isKnown(c));
  const byTrust = [...leaves.filter(isKnown), ...wholes, ...leaves.filter((c) => !isKnown(c))];
  // A new railway beside an old one is another railway; an expressway beside a national road is another road.
  const known = { expressways: new GrowingLines(), roads: new GrowingLines(), none: new GrowingLines() };
  const know = (added: readonly NetworkLine[]) => {
    known.roads.add(added.filter((l) => l.mode === 'road').map((l) => l.coordinates));
    known.expressways.add(added.filter((l) => l.class === 'expressway').map((l) => l.coordinates));
  };
  know(lines);
  for (const course of byTrust) {
    const alike = course.kind === 'railway' ? known.none : course.kind === 'expressway' ? known.expressways : known.roads;
    const own = ownLines(alike, course, parents.has(course.project));
    know(own);
    lines.push(...own);
  }
  return lines;
}

const isKnown = ({ certainty }: Course): boolean => certainty === 'alignment' || certainty === 'surveyed';
const toleranceOf = ({ accuracyM }: Course): number => Math.max(SNAP_M, Math.min(accuracyM, 1000));

function partsOf({ geometry }: Course): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** The mapped lines, expressways cut where the sections change that they are the work of. */
function dated(mapped: readonly NetworkLine[], sections: readonly Course[]): NetworkLine[] {
  const parts = sections.flatMap((section) => partsOf(section).map((coordinates) => ({ section, coordinates })));
  const segments = new Segments(flattened(parts.map((p) => p.coordinates)));
  const within = (part: number) => toleranceOf((parts[part] as (typeof parts)[number]).section);
  const most = Math.max(0, ...sections.map(toleranceOf));
  return mapped.flatMap((line) => {
    if (line.class !== 'expressway') return [line];
    const stretches = cutByLabel(line.coordinates, (at, direction) => {
      const found = alongside(segments, at, direction, within, most);
      return [...new Set([...found].map((part) => parts[part]?.section.project))].sort().join(' ');
    });
    return stretches.map(({ label, coordinates }, i): NetworkLine => {
      const id = stretches.length > 1 ? `${line.id}.${i}` : line.id;
      return label === '' ? { ...line, id, coordinates } : { ...line, id, coordinates, projects: label.split(' '), since: MAP_YEAR };
    });
  });
}

/** A course where no line like it is known yet, and straight lines over the breaks between its parts. */
function ownLines(known: GrowingLines, course: Course, isWhole: boolean): NetworkLine[] {
  const edgeClass = HIGH_SPEED.has(course.project) ? 'high-speed-rail' : (classOf[course.kind] as EdgeClass);
  const isRail = course.kind === 'railway';
  const base = { mode: isRail ? 'rail' : 'road', class: edgeClass, ref: course.project, projects: [course.project], since: BY_PROJECT } as const;
  const shape = { certainty: course.certainty, accuracyM: course.accuracyM };
  const parts = partsOf(course);
  const tolerance = toleranceOf(course);
  const own = parts.flatMap((part) => cutByLabel(part, (at, direction) => (known.runAlong(at, direction, tolerance) ? 'known' : 'own')));
  const lines = own
    .filter(({ label, coordinates }) => label === 'own' && coordinates.length > 1)
    .map(({ coordinates }, i): NetworkLine => ({ ...base, ...shape, id: `${course.project}-${i}`, coordinates }));
  const breaks = isWhole ? [] : breaksOf(parts, tolerance);
  return [
    ...lines,
    ...breaks.map(
      (coordinates, i): NetworkLine => ({
        ...base,
        id: `${course.project}-break-${i}`,
        coordinates,
        certainty: 'corridor',
        accuracyM: BREAK_M,
        bridge: true,
      }),
    ),
  ];
}

/** From the end of each part to the nearer end of the next. */
function breaksOf(parts: readonly Position[][], tolerance: number): Position[][] {
  return parts.slice(1).flatMap((next, i) => {
    const last = parts[i]?.at(-1) as Position;
    const [first, other] = [next[0] as Position, next.at(-1) as Position];
    const to = metresApart(last, first) <= metresApart(last, other) ? first : other;
    const metres = metresApart(last, to);
    return metres > tolerance && metres <= BREAK_M ? [[last, to]] : [];
  });
}
