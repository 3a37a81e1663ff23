import type { Feature, Geometry } from 'geojson';
import type { Nearest } from '../../db/parks/park.ts';
import type { Language } from '../../db/vocabulary.ts';
import { colours } from '../map/colours.ts';
import type { PageMarkProperties } from '../map/layers/page.ts';
import { wayMarks } from '../parks/way-marks.ts';
import type { WayLine } from '../reach/way-parts.ts';
import type { ComparedPark } from './comparison.ts';

const mark = (geometry: Geometry, properties: Omit<PageMarkProperties, 'colour'>): Feature => ({
  type: 'Feature',
  properties: { colour: colours.selection, ...properties } satisfies PageMarkProperties,
  geometry,
});

/**
 * Parks by number, the ways that have come, and where they lead. A way begins and ends with a straight line to the network.
 * @param ways in the order of `asked`; null where none has come
 */
export function marksOf(
  parks: readonly ComparedPark[],
  asked: readonly { park: ComparedPark; end: Nearest }[],
  ways: readonly (WayLine | null)[],
  lang: Language,
): Feature[] {
  const ends = [...new Map(asked.map(({ end }) => [end.id, end])).values()];
  return [
    ...ways.flatMap((way) => (way ? wayMarks(way) : [])),
    ...ends.map(({ at, name }) => mark({ type: 'Point', coordinates: at }, { mark: 'hollow', label: name[lang] })),
    ...parks.map((park, i) => mark({ type: 'Point', coordinates: park.at }, { mark: 'place', sign: String(i + 1), label: park.name[lang] })),
  ];
}
