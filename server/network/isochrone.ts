import type { Feature, MultiLineString, Position } from 'geojson';
import type { Database } from '../../db/open.ts';
import { pathMetres } from '../../geo/measure.ts';
import { reachWithin } from '../../geo/network/isochrone.ts';
import type { Mode } from '../../geo/network/line.ts';
import type { IsochroneInput, NetworkError } from '../inputs/network.ts';
import { joinPlace } from './place.ts';
import { type EndView, endOf, readerOf, refuse, round } from './route.ts';

export interface IsochroneView {
  year: number;
  asOf: string;
  mode: Mode;
  from: EndView;
  /** By limit, the least first: the ways reached, each with what a lower limit reaches. No area: off the ways nothing is known. */
  reached: Feature<MultiLineString, { minutes: number; km: number }>[];
}

/** What can be reached by road or rail from a point within some minutes, or why nothing can be said. */
export async function readIsochrones(db: Database, input: IsochroneInput): Promise<IsochroneView | NetworkError> {
  const reader = await readerOf(db, input);
  if ('problem' in reader) return reader;
  const from = joinPlace(reader, input.mode, input.from);
  if (typeof from === 'string') return refuse('from', input.from, from);
  const { seen } = reader;
  const accessKm = Math.min(...from.accesses.map((a) => a.km));
  const reached = [...new Set(input.minutes)]
    .sort((a, b) => a - b)
    .map((minutes): IsochroneView['reached'][number] => {
      const { coordinates } = reachWithin(seen.view, from.accesses, minutes - from.minutes);
      const km = round(coordinates.reduce((sum, line) => sum + pathMetres(line), 0) / 1000, 1);
      const lines = coordinates.map((line) => line.map(([lon = 0, lat = 0]): Position => [round(lon, 5), round(lat, 5)]));
      return { type: 'Feature', properties: { minutes, km }, geometry: { type: 'MultiLineString', coordinates: lines } };
    });
  return { year: seen.year, asOf: seen.look.clock, mode: input.mode, from: endOf(from, round(from.km + accessKm, 3)), reached };
}
