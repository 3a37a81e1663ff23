import type { Quantity } from '../format.ts';
import type { Scenario, State } from '../time-vocabulary.ts';
import { type Certainty, NOT_STATED, type Status } from '../vocabulary.ts';
import { type Origin, type ParkKind, type PlacedPark, type ReachKind, reachKinds } from './park.ts';

/** Measures of a way, by either of which it can be chosen. */
export type Measure = 'minutes' | 'km';
type Most = { [K in ReachKind as `max${Capitalize<K>}${'Minutes' | 'Km'}`]?: number | undefined };

/** What parks are searched by. Values of one field are alternatives; fields add up. */
export type ParkCriteria = Most & {
  /** Ids of provinces of either edition. */
  place?: string[] | undefined;
  kind?: ParkKind[] | undefined;
  origin?: Origin[] | undefined;
  status?: (Status | typeof NOT_STATED)[] | undefined;
  /** In the year looked at. */
  state?: State[] | undefined;
  certainty?: Certainty[] | undefined;
  /** Hectares. */
  minArea?: number | undefined;
  maxArea?: number | undefined;
  minFree?: number | undefined;
  maxFree?: number | undefined;
  /** Percent of the area to let that is let. */
  minOccupancy?: number | undefined;
  maxOccupancy?: number | undefined;
  q?: string | undefined;
  /** Whether a park stays of which nobody states what is asked for. Absent: `keep`. */
  unknown?: 'keep' | 'drop' | undefined;
  /** Which gates count. Absent: all. */
  gates?: 'all' | 'international' | undefined;
  /** By what the nearest is nearest, and which way is taken. Absent: `minutes`. */
  by?: Measure | undefined;
  year?: number | undefined;
  scenario?: Scenario | undefined;
  slipYears?: number | undefined;
  asOf?: string | undefined;
};

/** What a park is judged by, one at a time; two bounds of one figure are one criterion. */
export const criterionNames = ['place', 'kind', 'origin', 'status', 'state', 'certainty', 'area', 'free', 'occupancy', ...reachKinds, 'q'] as const;
export type CriterionName = (typeof criterionNames)[number];

/** `unknown`: nobody states what would decide it. */
export type Verdict = 'yes' | 'no' | 'unknown';

/** How a park stands to one criterion; null where the criteria do not ask. `words`: those of `q`, as the search key spells them. */
export function verdict(name: CriterionName, park: PlacedPark, asked: ParkCriteria, words: readonly string[]): Verdict | null {
  switch (name) {
    case 'place':
      return asked.place ? placeIn(asked.place, provinceIds(park)) : null;
    case 'kind':
      return asked.kind ? has(asked.kind.includes(park.kind)) : null;
    case 'origin':
      return asked.origin ? has(asked.origin.includes(park.origin)) : null;
    case 'status':
      return asked.status ? statusIn(asked.status, park.status?.value ?? null) : null;
    case 'state':
      return asked.state ? has(asked.state.includes(park.state)) : null;
    case 'certainty':
      return asked.certainty ? has(asked.certainty.includes(park.certainty)) : null;
    case 'area':
      return within(park.areaHa?.value ?? null, asked.minArea, asked.maxArea);
    case 'free':
      return within(park.freeHa?.value ?? null, asked.minFree, asked.maxFree);
    case 'occupancy':
      return within(park.occupancyPct?.value ?? null, asked.minOccupancy, asked.maxOccupancy);
    case 'q':
      return asked.q === undefined ? null : has(words.every((word) => park.searchKey.includes(isAscii(word) ? ` ${word}` : word)));
    default:
      return reached(park, name, asked);
  }
}

/** The provinces of either edition that it lies in. */
export const provinceIds = ({ provinces }: Pick<PlacedPark, 'provinces'>): string[] => [...provinces['2024'], ...provinces['2025']].map((p) => p.id);

const placeIn = (wanted: readonly string[], ids: readonly string[]): Verdict =>
  ids.length === 0 ? 'unknown' : has(wanted.some((id) => ids.includes(id)));

const has = (is: boolean): Verdict => (is ? 'yes' : 'no');
/** Chinese has no blanks between its words: there a word may stand anywhere, as in db/queries/where.ts. */
const isAscii = (word: string): boolean => /^[ -~]*$/.test(word);

/** One who asks for what is not stated gets it; for one who does not, it stays unknown. */
function statusIn(wanted: readonly string[], status: Status | null): Verdict {
  if (status !== null) return has(wanted.includes(status));
  return wanted.includes(NOT_STATED) ? 'yes' : 'unknown';
}

/** A figure that its source only bounds decides what its bound decides. */
export function within(figure: Quantity | null, min: number | undefined, max: number | undefined): Verdict | null {
  if (min === undefined && max === undefined) return null;
  if (figure === null) return 'unknown';
  const [least, most] = spanOf(figure);
  if ((min !== undefined && most < min) || (max !== undefined && least > max)) return 'no';
  return (min === undefined || least >= min) && (max === undefined || most <= max) ? 'yes' : 'unknown';
}

/** The least and the most that a figure can be; "about" is taken at its word. */
function spanOf(figure: Quantity): [number, number] {
  if (typeof figure === 'number') return [figure, figure];
  if (figure.bound === 'about') return [figure.n, figure.n];
  return figure.bound === 'at-least' ? [figure.n, Number.POSITIVE_INFINITY] : [0, figure.n];
}

/** The parameters that bound a kind of facility. */
export function mostOf(kind: ReachKind): { minutes: keyof Most; km: keyof Most } {
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` as Capitalize<ReachKind>;
  return { minutes: `max${name}Minutes`, km: `max${name}Km` };
}

/** That no way leads there is known; what lies off the network is not. */
function reached(park: PlacedPark, kind: ReachKind, asked: ParkCriteria): Verdict | null {
  const { minutes: minutesName, km: kmName } = mostOf(kind);
  const [minutes, km] = [asked[minutesName], asked[kmName]];
  if (minutes === undefined && km === undefined) return null;
  if (park.offNetwork) return 'unknown';
  const near = park.near[kind];
  if (!near) return 'no';
  return has((minutes === undefined || near.minutes <= minutes) && (km === undefined || near.km <= km));
}
