import type { Geometry, Position } from 'geojson';
import type { CertaintyWord } from '../../geo/network/line.ts';
import type { Quantity } from '../format.ts';
import type { Health, State } from '../time-vocabulary.ts';
import type { Basis, Certainty, Confidence, Kind, Localized, Status } from '../vocabulary.ts';

/** The kinds of projects that are parks: somewhere to build a factory or a warehouse. Programmes and targets are none. */
export const parkKinds = ['industrial-park', 'industrial-cluster', 'economic-zone', 'logistics'] as const satisfies readonly Kind[];
export type ParkKind = (typeof parkKinds)[number];

/** `catalogue`: a plan names it. `existing`: it is on the map, and no plan of the catalogue speaks of it. */
export const origins = ['catalogue', 'existing'] as const;
export type Origin = (typeof origins)[number];

/** What a park is near to. */
export const reachKinds = ['gate', 'port', 'airport', 'station', 'interchange'] as const;
export type ReachKind = (typeof reachKinds)[number];

/** Where a value comes from: a plan's clause, or a page with its address. */
export interface Source {
  /** Null for what is measured on the map. */
  document: string | null;
  title: Localized;
  issuer: Localized;
  /** Null for a report and for the map. */
  clause: string | null;
  url: string | null;
  /** As exact as it is known; null where the text bears no date, and then `datedAfter` is its lower bound. */
  dated: string | null;
  datedAfter: string | null;
  /** The page bears no date: `dated` is the day on which it was read. */
  undated: boolean;
  /** Of a report: how far it may be trusted. */
  confidence: Confidence | null;
  basis: Basis;
  /** The day that the value speaks of. */
  on: string | null;
  note: Localized | null;
  /** What a derived value was deduced from. */
  inputs: Localized | null;
}

export interface Figure<T = Quantity> {
  value: T;
  /** How far it may be off, in its own unit, where that is known. */
  within: number | null;
  source: Source;
}

export interface Place {
  id: string;
  name: Localized;
}

/** A park of either origin. Figures are null where nobody states them. */
export interface Park {
  id: string;
  origin: Origin;
  kind: ParkKind;
  name: Localized;
  /** One place of it, WGS84, longitude first. */
  at: Position;
  geometry: Geometry;
  /** Of the position. */
  certainty: Certainty;
  /** Metres: nine points of ten lie within it. */
  accuracyM: number;
  /** Where the position comes from. */
  geometrySource: Localized;
  geometryLicence: string;
  /** Provinces before and since 01/07/2025. */
  provinces: Record<'2024' | '2025', Place[]>;
  status: Figure<Status> | null;
  /** In the year looked at. */
  state: State;
  health: Health | null;
  /** The day or year by which it is promised. */
  target: Figure<string> | null;
  areaHa: Figure | null;
  freeHa: Figure | null;
  occupancyPct: Figure | null;
  costBnVnd: Figure | null;
  /** Other names of the same ground, with who says so; what is known under them is taken up here. */
  alsoKnownAs: { id: string; name: Localized; note: Localized; document: string }[];
  searchKey: string;
}

/** The nearest of a kind, by the network of the year looked at. */
export interface Nearest {
  id: string;
  name: Localized;
  at: Position;
  /** Of one way: the fastest, or the shortest where that was asked for. The straight lines at its ends are in it. */
  km: number;
  minutes: number;
  /** Kilometres in a straight line at the park and at the other end: no mapped way. */
  accessKm: [park: number, other: number];
  /** Of the weakest piece of the way; the park's own position has its own. */
  certainty: CertaintyWord;
  /** An interchange that no ramp on the map shows: a road crosses the expressway there. */
  assumed: boolean;
  /** Ids of the projects on the way that are not yet in use. */
  dependsOn: string[];
}

/** A park with what it is near to in a year. */
export interface PlacedPark extends Park {
  /** No mapped road comes near: nothing can be said of any distance. */
  offNetwork: boolean;
  /** Null where no way leads to any, or nothing can be said. */
  near: Record<ReachKind, Nearest | null>;
}
