import type { inferRouterOutputs } from '@trpc/server';
import type { Position } from 'geojson';
import type { State } from '../../db/time-vocabulary.ts';
import type { Kind, Localized } from '../../db/vocabulary.ts';
import type { AppRouter } from '../../server/router.ts';

export type Strip = inferRouterOutputs<AppRouter>['corridors']['strip'];
export type StripPlace = Strip['places'][number];
export type StripLine = Strip['lines'][number];

/** What a reader can show and hide, in the order of the key. */
export const classes = ['gate', 'seaport', 'airport', 'station', 'capital', 'interchange', 'park', 'site', 'line'] as const;
export type Class = (typeof classes)[number];

/** One row of the list: a place beside the road, or a line that has to do with it. `project`: what its page would be. */
export interface Entry {
  key: string;
  class: Class;
  km: number;
  toKm: number;
  name: Localized;
  kind: Kind | null;
  state: State | null;
  project: string | null;
  at: Position;
  place: StripPlace | null;
  line: StripLine | null;
}

/** Everything on the strip in the order of its chainage. */
export function entriesOf(strip: Strip): Entry[] {
  const places = strip.places.map((place): Entry => {
    const isProject = place.kind !== null && place.origin !== 'existing';
    const { id, what, km, name, kind, state, at } = place;
    return { key: id, class: what, km, toKm: km, name, kind, state, project: isProject ? id : null, at, place, line: null };
  });
  const lines = strip.lines.map((line): Entry => {
    const { id, name, kind, state, along, crossings, ends } = line;
    const all = [...along.flat(), ...crossings, ...ends];
    const km = Math.min(...all);
    // One stretch is a range; what it does in several places is told apart.
    const toKm = along.length === 1 && all.length === 2 ? Math.max(...all) : km;
    return { key: id, class: 'line', km, toKm, name, kind, state, project: id, at: positionAt(strip, km), place: null, line };
  });
  return [...places, ...lines].sort((a, b) => a.km - b.km || (a.key < b.key ? -1 : 1));
}

/** The number of the position of the line at which a kilometre is reached, by share of its length on the map. */
export function indexAt({ line: { coordinates }, fromKm, toKm }: Pick<Strip, 'line' | 'fromKm' | 'toKm'>, km: number): number {
  const share = toKm === fromKm ? 0 : (km - fromKm) / (toKm - fromKm);
  const lengths = coordinates.map((p, i) => {
    const before = coordinates[i - 1];
    // The north is some 21° from the equator: degrees of longitude are shorter by a fifteenth.
    return before ? Math.hypot(((p[0] ?? 0) - (before[0] ?? 0)) * 0.93, (p[1] ?? 0) - (before[1] ?? 0)) : 0;
  });
  const wanted = lengths.reduce((a, b) => a + b, 0) * Math.min(1, Math.max(0, share));
  let so = 0;
  const i = lengths.findIndex((length) => {
    so += length;
    return so >= wanted;
  });
  if (i === -1) return coordinates.length - 1;
  // The nearer of the two positions around it.
  return i > 0 && so - wanted > (lengths[i] ?? 0) / 2 ? i - 1 : i;
}

/** About where a kilometre lies: enough to bring the map there. */
const positionAt = (strip: Strip, km: number): Position => strip.line.coordinates[indexAt(strip, km)] ?? [0, 0];

/** Kilometres between the marks of the scale, so that there are some ten of them. */
export function kmStep(length: number): number {
  return [1, 2, 5, 10, 20, 50, 100].find((step) => length / step <= 12) ?? 100;
}
