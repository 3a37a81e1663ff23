import type { Position } from 'geojson';

export const modes = ['road', 'rail'] as const;
export type Mode = (typeof modes)[number];

/** There already, and nobody dates it. */
export const ALREADY = Number.NEGATIVE_INFINITY;
/** No map shows it: only its projects bring it. */
export const BY_PROJECT = Number.POSITIVE_INFINITY;

/** What an edge is, by which `speeds.ts` gives its speed. */
export const edgeClasses = ['expressway', 'national', 'regional', 'rail', 'new-rail', 'high-speed-rail'] as const;
export type EdgeClass = (typeof edgeClasses)[number];

/** How far a course may be believed, best first: the words of the vocabulary (a test holds them equal). */
export const certaintyOrder = ['surveyed', 'alignment', 'corridor', 'symbol'] as const;
export type CertaintyWord = (typeof certaintyOrder)[number];

/**
 * One course that can be travelled both ways, before the network knows what it joins.
 * `coordinates`: WGS84, longitude first, two positions at least.
 */
export interface NetworkLine {
  /** Unique; a piece of a project's course carries its number. */
  id: string;
  mode: Mode;
  class: EdgeClass;
  coordinates: readonly Position[];
  /** As signed (QL.4A, CT.01) or the line's name; empty where neither is known. */
  ref: string;
  /** The projects that build it: it is there from the first year in which one of them is in use. */
  projects: readonly string[];
  /** The year from which it is there whatever its projects say: ALREADY, the year of the map that shows it in use, or BY_PROJECT. */
  since: number;
  certainty: CertaintyWord;
  /** Metres: nine points of ten lie within it. */
  accuracyM: number;
  /** A straight line over a break in a project's course: listed among the gaps, never taken for a known course. */
  bridge?: boolean;
}

/** The least certain of two. */
export function weaker(a: CertaintyWord, b: CertaintyWord): CertaintyWord {
  return certaintyOrder.indexOf(a) > certaintyOrder.indexOf(b) ? a : b;
}

/** Whether a map shows it in use; otherwise it is a project's own course. */
export const isMapped = ({ since }: NetworkLine): boolean => since !== BY_PROJECT;
