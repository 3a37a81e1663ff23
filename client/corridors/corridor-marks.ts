import type { Feature, Position } from 'geojson';
import type { Localized } from '../../db/vocabulary.ts';
import type { PageMarkProperties } from '../map/layers/page.ts';
import { classColours } from './glyph.tsx';
import { type Entry, indexAt, type Strip } from './strip-data.ts';

/** What the map shows of a corridor: its line, dashed where its course is not known and dotted over gaps, and the places on the strip in the colours of their class. */
export function corridorMarks(strip: Strip, entries: readonly Entry[], marked: string | null, local: (name: Localized) => string): Feature[] {
  const { line, sections } = strip;
  return [
    ...sections.flatMap(({ kind, certainty, fromKm, toKm }): Feature[] => {
      const coordinates = line.coordinates.slice(indexAt(strip, fromKm), indexAt(strip, toKm) + 1);
      const isKnown = certainty === 'alignment' || certainty === 'surveyed';
      const properties: PageMarkProperties = { mark: kind === 'gap' ? 'gap' : isKnown ? 'course' : 'weak', colour: '#1d4f72' };
      return coordinates.length > 1 ? [{ type: 'Feature', properties, geometry: { type: 'LineString', coordinates } }] : [];
    }),
    ...entries.flatMap(({ key, class: c, place }): Feature[] => {
      if (!place) return [];
      const properties: PageMarkProperties = {
        mark: key === marked ? 'place' : 'hollow',
        colour: classColours[c],
        // There are many interchanges, of long names.
        ...((c !== 'interchange' || key === marked) && { label: local(place.name) }),
        id: key,
      };
      return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: place.at } }];
    }),
  ];
}

/** A box so wide that a place is seen with its surroundings, degrees. */
export const boxOf = ([lon = 0, lat = 0]: Position): [number, number, number, number] => [lon, lat, lon, lat];
