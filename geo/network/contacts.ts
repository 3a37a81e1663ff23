import type { Position } from 'geojson';
import { interchangesOf } from './interchanges.ts';
import { metresApart } from './plane.ts';
import type { YearView } from './year.ts';

/** Kilometres in a straight line within which a place is joined to an expressway by an interchange. */
export const INTERCHANGE_KM = 15;
/** Kilometres in a straight line within which a place is joined to a railway by a station. */
export const STATION_KM = 10;
/** The same by the railway itself, where no station is known: the source names 75 of them. */
export const TRACK_KM = 5;
/** Metres within which a railway serves a station. */
const SERVED_M = 1000;

/** Where a place is joined to what carries it: the node, the kilometres to it in a straight line, and by what. */
export interface Contact {
  place: number;
  node: number;
  km: number;
  by: 'interchange' | 'station' | 'track';
  /** Number of the station in the list given. */
  station?: number;
  /** The piece of railway that is meant, of which the node is an end. */
  edge?: number;
}

/** Every interchange near each place. What is there by a straight line stays so whatever else is built. */
export function expresswayContacts(view: YearView, places: readonly Position[]): Contact[] {
  const interchanges = interchangesOf(view);
  return places.flatMap((at, place) =>
    interchanges.flatMap(({ node, at: where }): Contact[] => {
      const km = metresApart(at, where) / 1000;
      return km <= INTERCHANGE_KM ? [{ place, node, km, by: 'interchange' }] : [];
    }),
  );
}

/** Every station near each place with the railways that serve it, and every railway that passes near. */
export function railContacts(view: YearView, places: readonly Position[], stations: readonly Position[]): Contact[] {
  const { segments, edges } = view.accessible.rail;
  const nodesNear = (at: Position, metres: number) =>
    segments.feet(at, metres).map((foot) => {
      const edge = edges[foot.line] as number;
      return { edge, node: view.network.a[edge] as number, km: foot.metres / 1000 };
    });
  const served = stations.map((at) => nodesNear(at, SERVED_M));
  return places.flatMap((at, place) => {
    const byStation = stations.flatMap((where, station) => {
      const km = metresApart(at, where) / 1000;
      if (km > STATION_KM) return [];
      return (served[station] ?? []).map(({ node, edge }): Contact => ({ place, node, edge, km, by: 'station', station }));
    });
    return [...byStation, ...nodesNear(at, TRACK_KM * 1000).map((near): Contact => ({ place, ...near, by: 'track' }))];
  });
}
