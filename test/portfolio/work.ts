import type { Kind, Status } from '../../db/vocabulary.ts';
import { Random, weighted } from './random.ts';

/**
 * # One work of a generated portfolio
 *
 * A work follows from the seed and its number alone, so a portfolio of a million holds the works of one of a thousand,
 * with the same places, shapes and claims, and smaller ones besides: that is how real portfolios grow, from the roads of
 * the nation to those of a commune. Its size goes by its rank among those of its shape (Zipf's rank–size rule), so that
 * the million costs a small scale hardly more than the thousand, as it would in truth.
 *
 * Of 20 numbers 12 are lines, 5 areas, 3 points. Of 33 one is a whole with 2 to 6 members, those that follow it.
 */
export type Shape = 'line' | 'area' | 'point';
export type Work = {
  seed: number;
  number: number;
  id: string;
  shape: Shape;
  /** Among works of its shape, from 1, the largest first. */
  rank: number;
  /** Length of a line, diameter of an area; km. */
  sizeKm: number;
  kind: Kind;
  /** Numbers of works. */
  parent: number | null;
  members: number[];
};

/** What is drawn of one work, each from a sequence of its own: a change in one leaves the others as they are. */
export const streams = { identity: 1, place: 2, shape: 3, words: 4, claims: 5, order: 6, documents: 7 } as const;

const PATTERN: readonly Shape[] = [...'lalplalallplalallpll'].map((c) => (c === 'l' ? 'line' : c === 'a' ? 'area' : 'point'));
const BLOCK = 33;
/** 2²⁴ numbers, taken in the order of Knuth's multiplicative hash: neighbours in id are far apart in size. */
const IDS = 2 ** 24;
const ID_STEP = 0x9e3779b1;

/** @param total numbers from there on do not exist: a whole has no such members */
export function workOf(seed: number, number: number, total: number): Work {
  const random = new Random(seed, streams.identity, number);
  const slot = number % PATTERN.length;
  const shape = PATTERN[slot] as Shape;
  const ofShape = (list: readonly Shape[]) => list.filter((s) => s === shape).length;
  const rank = Math.floor(number / PATTERN.length) * ofShape(PATTERN) + ofShape(PATTERN.slice(0, slot)) + 1;
  const jitter = Math.exp(0.3 * random.normal());
  const sizeKm = shape === 'line' ? Math.min(900, 600 * rank ** -0.65 * jitter) : shape === 'area' ? 12 * rank ** -0.45 * jitter : 0;
  const inBlock = number % BLOCK;
  const first = number - inBlock;
  const count = 2 + new Random(seed, streams.identity, first, 1).below(5);
  return {
    seed,
    number,
    id: idOf(number),
    shape,
    rank,
    sizeKm,
    kind: kindOf(shape, sizeKm, random),
    parent: inBlock > 0 && inBlock <= count ? first : null,
    members: inBlock === 0 ? Array.from({ length: count }, (_, i) => number + 1 + i).filter((n) => n < total) : [],
  };
}

/** Fits the catalogue's ids, and stands for one number only. */
export function idOf(number: number): string {
  const n = Math.imul(number + 1, ID_STEP) & (IDS - 1);
  return `X${String(n % 100).padStart(2, '0')}.${Math.floor(n / 100)
    .toString(36)
    .toUpperCase()
    .padStart(4, '0')}`;
}

const longLines = weighted<Kind>([
  ['national-road', 35],
  ['expressway', 20],
  ['waterway', 15],
  ['regional-road', 15],
  ['railway', 10],
  ['border-road', 5],
]);
const shortLines = weighted<Kind>([
  ['urban-road', 38],
  ['regional-road', 34],
  ['national-road', 10],
  ['waterway', 7],
  ['border-road', 4],
  ['urban-rail', 3],
  ['expressway', 2],
  ['railway', 2],
]);
const sites = weighted<Kind>([
  ['water', 15],
  ['energy', 13],
  ['urban-area', 12],
  ['education', 10],
  ['rural', 8],
  ['sport-culture', 6],
  ['tourism', 5],
  ['heritage', 5],
  ['waste', 5],
  ['industrial-cluster', 5],
  ['trade', 4],
  ['industrial-park', 3],
  ['digital', 3],
  ['science', 2],
  ['roadside', 1],
  ['river-port', 1],
  ['logistics', 1],
  ['dry-port', 0.5],
  ['seaport', 0.5],
  ['economic-zone', 0.3],
  ['smart-border-gate', 0.2],
  ['airport', 0.2],
]);

function kindOf(shape: Shape, sizeKm: number, random: Random): Kind {
  if (shape === 'area') return sites(random);
  if (shape === 'line') return sizeKm > 20 ? longLines(random) : shortLines(random);
  // Of a point only the area is known where it lies: it may be a line that nobody has drawn yet.
  return random.chance(0.35) ? shortLines(random) : sites(random);
}

export const statusOf = weighted<Status>([
  ['preparation', 33],
  ['implementation', 27],
  ['identification', 17],
  ['maintenance', 14],
  ['completion', 5],
  ['cancelled', 2],
  ['decommissioning', 1],
  ['decommissioned', 1],
]);
