import type { Feature, Geometry, Position } from 'geojson';
import type { Localized } from '../../db/vocabulary.ts';
import type { PageMarkProperties } from '../map/layers/page.ts';
import { type Adds, type BreakView, type Carrier, type ConnectedView, type Courses, type Dependants, groupColour } from './network-data.ts';

type Marked = { id: string; at: Position; name: Localized };
type Local = (text: Localized) => string;
const ACCENT = '#1d4f72';
export const WARNING = '#8a4600';
export const APART = '#666b70';

const feature = (geometry: Geometry, properties: PageMarkProperties): Feature => ({ type: 'Feature', geometry, properties });
const point = (at: Position, properties: PageMarkProperties) => feature({ type: 'Point', coordinates: at }, properties);
const line = (coordinates: Position[], properties: PageMarkProperties) => feature({ type: 'LineString', coordinates }, properties);

/** The courses and places in the colour of their group, the places with its number, ties to what joins them, breaks, gaps, and hollow what is joined to nothing. */
export function groupMarks({ groups, apart, gaps }: ConnectedView, courses: Courses, local: Local): Feature[] {
  return [
    // What joins nothing lies below, the largest group on top.
    ...courses.toSorted((a, b) => (a.group === -1 ? -1 : b.group === -1 ? 1 : b.group - a.group)).map(courseMark),
    ...gaps.map(({ line: course }) => line(course, { mark: 'gap', colour: WARNING })),
    ...groups.flatMap(({ members, breaks, through }, g) => {
      const colour = groupColour(g);
      const roads: BreakView[] = [...breaks, ...through.flatMap(({ road }) => road ?? [])];
      return [
        ...members.map(({ at, joinedAt }) => line([at, joinedAt], { mark: 'tie', colour })),
        ...roads.map(({ line: course }) => line(course, { mark: 'break', colour })),
      ];
    }),
    ...apart.map(({ at, name }) => point(at, { mark: 'hollow', colour: APART, label: local(name) })),
    // The largest group last, above the others.
    ...groups
      .flatMap(({ members }, g) =>
        members.map(({ at, name }) => point(at, { mark: 'place', colour: groupColour(g), sign: String(g + 1), label: local(name) })),
      )
      .toReversed(),
  ];
}

function courseMark({ group, certainty, lines }: Courses[number]): Feature {
  const isKnown = certainty === 'alignment' || certainty === 'surveyed';
  const colour = group === -1 ? APART : groupColour(group);
  return feature({ type: 'MultiLineString', coordinates: lines }, { mark: isKnown ? 'course' : 'weak', colour });
}

/**
 * The project's own course, what it joins (+), the parts that it makes one (by number), and what is farther off while it is
 * late (−); what is joined and farther off is ±. Each place once.
 */
export function effectMarks(
  shape: Geometry | undefined,
  adds: Adds | undefined,
  dependants: Dependants | undefined,
  carrier: Carrier,
  local: Local,
): Feature[] {
  const { joined, merged } = adds?.groups[carrier] ?? { joined: [], merged: [] };
  const worse = new Map((dependants?.worse ?? []).map((place) => [place.id, place]));
  const place = ({ id, at, name }: Marked, sign: string, colour: string) => point(at, { mark: 'place', colour, sign, label: local(name), id });
  const parts = merged.flatMap((places) => places.map((some, i) => ({ some, i })));
  return [
    ...(shape ? [feature(shape, { mark: 'course', colour: ACCENT })] : []),
    ...parts.flatMap(({ some, i }) => some.filter(({ id }) => !worse.has(id)).map((p) => place(p, String(i + 1), groupColour(i + 2)))),
    ...[...worse.values()].filter(({ id }) => !joined.some((j) => j.id === id)).map((p) => place(p, '−', WARNING)),
    ...joined.map((p) => place(p, worse.has(p.id) ? '±' : '+', ACCENT)),
  ];
}

/** Where the marked places are that are nearest to what the page speaks of: its course with what it joins newly, or else all of them. */
export function placesOf(features: readonly Feature[]): Position[] {
  const near = features.flatMap(({ geometry, properties }) => {
    if (properties?.mark === 'course') return positionsOf(geometry);
    return properties?.sign === '+' || properties?.sign === '±' ? positionsOf(geometry) : [];
  });
  return near.length > 0 ? near : features.flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : []));
}

function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'LineString') return geometry.coordinates;
  return geometry.type === 'MultiLineString' ? geometry.coordinates.flat() : [];
}
