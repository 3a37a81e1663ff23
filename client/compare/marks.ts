import type { Feature, Geometry, Position } from 'geojson';
import type { Nearest } from '../../db/parks/park.ts';
import type { Language } from '../../db/vocabulary.ts';
import { colours } from '../map/colours.ts';
import type { PageMarkProperties } from '../map/layers/page.ts';
import type { ComparedPark } from './comparison.ts';

const mark = (geometry: Geometry, properties: Omit<PageMarkProperties, 'colour'>): Feature => ({
  type: 'Feature',
  properties: { colour: colours.selection, ...properties } satisfies PageMarkProperties,
  geometry,
});

/**
 * Parks by number, the ways that have come, and where they lead. A way begins and ends with a straight line to the network.
 * @param lines in the order of `asked`; null where none has come
 */
export function marksOf(
  parks: readonly ComparedPark[],
  asked: readonly { park: ComparedPark; end: Nearest }[],
  lines: readonly (readonly Position[] | null)[],
  lang: Language,
): Feature[] {
  const ways = lines.flatMap((line) => {
    if (!line || line.length < 2) return [];
    const whole = [...line];
    if (whole.length < 4) return [mark({ type: 'LineString', coordinates: whole }, { mark: 'gap' })];
    return [
      mark({ type: 'LineString', coordinates: whole.slice(1, -1) }, { mark: 'course' }),
      mark({ type: 'LineString', coordinates: whole.slice(0, 2) }, { mark: 'gap' }),
      mark({ type: 'LineString', coordinates: whole.slice(-2) }, { mark: 'gap' }),
    ];
  });
  const ends = [...new Map(asked.map(({ end }) => [end.id, end])).values()];
  return [
    ...ways,
    ...ends.map(({ at, name }) => mark({ type: 'Point', coordinates: at }, { mark: 'hollow', label: name[lang] })),
    ...parks.map((park, i) => mark({ type: 'Point', coordinates: park.at }, { mark: 'place', sign: String(i + 1), label: park.name[lang] })),
  ];
}
