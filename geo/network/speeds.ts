import type { EdgeClass } from './line.ts';

/**
 * Speeds by class, in km/h: `limit` with the text that sets it, and `share`, how much of it a journey averages.
 *
 * The law sets limits, not averages. The share is 4/5, as the public router OSRM takes it: "OSRM will use 4/5 of the
 * projected free-flow speed" (github.com/Project-OSRM/osrm-backend, features/car/maxspeed.feature); for the one railway
 * whose timetable is at hand the average is the timetable's own. No year's traffic, toll, queue or border is in it.
 */
export interface Speed {
  limit: number;
  share: number;
}

const OSRM = 4 / 5;

/** What sets each limit, and what is assumed beyond it: `db/network/speed-notes.ts`, in the readers' languages. */
export const speeds: Record<EdgeClass, Speed> = {
  expressway: { limit: 100, share: OSRM },
  // Half of the way inside built-up areas: between 80 and 50.
  national: { limit: 65, share: OSRM },
  regional: { limit: 65, share: OSRM },
  // SE3: 1726 km in 31 h 20 min.
  rail: { limit: 100, share: 0.55 },
  'new-rail': { limit: 160, share: OSRM },
  'high-speed-rail': { limit: 350, share: OSRM },
};

/** The way from a place to the network, in a straight line: built-up, two ways (Bảng 1: 50), at the same share. */
export const ACCESS_KMH = 50 * OSRM;

export const speedOf = (edgeClass: EdgeClass): number => speeds[edgeClass].limit * speeds[edgeClass].share;

export const minutesFor = (km: number, kmh: number): number => (km / kmh) * 60;
