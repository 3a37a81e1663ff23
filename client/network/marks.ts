import type { Feature, Geometry, Position } from 'geojson';
import type { Localized } from '../../db/vocabulary.ts';
import type { PageMarkProperties } from '../map/layers/page.ts';
import { type Adds, type BreakView, type Carrier, type ConnectedView, type Dependants, groupColour } from './network-data.ts';

type Local = (text: Localized) => string;
const ACCENT = '#1d4f72';
const WARNING = '#8a4600';
const APART = '#666b70';

const feature = (geometry: Geometry, properties: PageMarkProperties): Feature => ({ type: 'Feature', geometry, properties });
const point = (at: Position, properties: PageMarkProperties) => feature({ type: 'Point', coordinates: at }, properties);
const line = (coordinates: Position[], properties: PageMarkProperties) => feature({ type: 'LineString', coordinates }, properties);

/** The places in the colour and with the number of their group, ties to what joins them, breaks, gaps, and hollow what is joined to nothing. */
export function groupMarks({ groups, apart, gaps }: ConnectedView, local: Local): Feature[] {
  return [
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

/** The project's own course, what it joins (+), the parts that it makes one (by number), and what is farther off while it is late (−). */
export function effectMarks(
  shape: Geometry | undefined,
  adds: Adds | undefined,
  dependants: Dependants | undefined,
  carrier: Carrier,
  local: Local,
): Feature[] {
  const { joined, merged } = adds?.groups[carrier] ?? { joined: [], merged: [] };
  return [
    ...(shape ? [feature(shape, { mark: 'course', colour: ACCENT })] : []),
    ...merged.flatMap((parts) =>
      parts.flatMap((places, i) =>
        places.map(({ at, name }) => point(at, { mark: 'place', colour: groupColour(i + 2), sign: String(i + 1), label: local(name) })),
      ),
    ),
    ...joined.map(({ at, name }) => point(at, { mark: 'place', colour: ACCENT, sign: '+', label: local(name) })),
    ...(dependants?.worse ?? []).map(({ at, name }) => point(at, { mark: 'place', colour: WARNING, sign: '−', label: local(name) })),
  ];
}

/** Where the marked places are. */
export const placesOf = (features: readonly Feature[]): Position[] =>
  features.flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : []));
