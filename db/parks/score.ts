import { certaintyOrder } from '../../geo/network/line.ts';
import { numberOf } from '../format.ts';
import { states } from '../time-vocabulary.ts';
import { keysOf } from '../vocabulary.ts';
import type { Measure } from './criteria.ts';
import { type PlacedPark, type ReachKind, reachKinds } from './park.ts';

/**
 * # How parks are ranked by weights
 *
 * Each weight is a number from 0 to 10 on one trait. Among the parks that meet the criteria (all of them, not one page)
 * a trait goes from 0, the worst of them, to 1, the best, in proportion between the two; where all are alike it is 1.
 * More is better for area, free area, state (from absent to in use) and certainty (from symbol to surveyed); less is
 * better for occupancy and for the way to a gate, port, airport, station or interchange, in minutes, or in kilometres if
 * the nearest is sought by them.
 *
 * The score is the weighted mean of the traits, times 100. **An unknown trait counts as the worst**, for a promise is no
 * figure; `knownShare` says what share of the weights rests on known values, so that a low score can be told from an
 * unknown one.
 */
export const traits = ['area', 'free', 'occupancy', 'state', 'certainty', ...reachKinds] as const;
export type Trait = (typeof traits)[number];
export type Weights = Partial<Record<Trait, number>>;

export const MAX_WEIGHT = 10;

export interface Score {
  /** 0 to 100. */
  score: number;
  /** 0 to 1. */
  knownShare: number;
}

/** Whether any weight counts. */
export const isWeighing = (weights: Weights): boolean => Object.values(weights).some((w) => w > 0);

/** The score of each park among those given, by its id. Weights must not all be 0. */
export function scoresOf(parks: readonly PlacedPark[], weights: Weights, by: Measure): Map<string, Score> {
  const used = traits.flatMap((trait) => {
    const weight = weights[trait] ?? 0;
    if (weight === 0) return [];
    const values = parks.map((park) => goodness(park, trait, by));
    const known = values.filter((v) => v !== null);
    const [worst, best] = [
      known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
      known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
    ];
    return [{ weight, shares: values.map((v) => (v === null ? null : best === worst ? 1 : (v - worst) / (best - worst))) }];
  });
  const total = used.reduce((sum, { weight }) => sum + weight, 0);
  return new Map(
    parks.map((park, i) => {
      const sum = used.reduce((so, { weight, shares }) => so + weight * (shares[i] ?? 0), 0);
      const known = used.reduce((so, { weight, shares }) => so + (shares[i] === null ? 0 : weight), 0);
      return [park.id, { score: (sum / total) * 100, knownShare: known / total }];
    }),
  );
}

const STATES: readonly string[] = keysOf(states);

/** A trait as a number of which more is better; null where it is unknown. */
function goodness(park: PlacedPark, trait: Trait, by: Measure): number | null {
  const less = (n: number | null) => (n === null ? null : -n);
  if (trait === 'area') return park.areaHa && numberOf(park.areaHa.value);
  if (trait === 'free') return park.freeHa && numberOf(park.freeHa.value);
  if (trait === 'occupancy') return less(park.occupancyPct && numberOf(park.occupancyPct.value));
  if (trait === 'state') return STATES.indexOf(park.state);
  if (trait === 'certainty') return -certaintyOrder.indexOf(park.certainty);
  return less(park.near[trait satisfies ReachKind]?.[by] ?? null);
}
