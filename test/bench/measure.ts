import { untilQuiet } from './quiet.ts';

/** What is measured, and what the report calls it. */
export const figures = {
  perSecond: 'a second',
  /** From asking to the whole answer. */
  p50Ms: 'p50 ms',
  p95Ms: 'p95 ms',
  /** Of an answer as it came over the line. */
  kBEach: 'kB each',
  /** From the address to the first rows drawn, and to the map's first rest. */
  listMs: 'list, ms',
  mapMs: 'map, ms',
  /** What came over the line until then. */
  requests: 'requests',
  kilobytes: 'kB',
  longestTaskMs: 'longest task, ms',
  /** How long tasks went on beyond 50 ms each, together. */
  blockedMs: 'blocked, ms',
  longestFrameMs: 'longest frame, ms',
  frames: 'frames',
  /** From the first move of the mouse to the map's rest. */
  restMs: 'until rest, ms',
} as const;
export type Figure = keyof typeof figures;

/** What one subject did in one round. */
export type Measure = { readonly [figure in Figure]?: number };

/** Who does the work, and how it is measured once. */
export type Subject = { name: string; measure(): Promise<Measure> };

/** A figure of one subject, or how many times that of another (`by`) it is; and what is wanted of it, if anything is. */
export type Comparison = { of: string; by?: string; figure: Figure; least?: number; most?: number };

/** The same work, done by several, side by side. */
export type Contest = { what: string; subjects: readonly Subject[]; comparisons: readonly Comparison[] };

export type Row = Measure & { what: string; subject: string; rounds: Measure[] };
export type Verdict = { what: string; text: string; value: number; wanted: string | null; met: boolean | null };
export type Results = { rows: Row[]; verdicts: Verdict[] };

/** MapServer goes on for seconds with what it was asked for, after whoever asked has gone: nobody is measured meanwhile. */
const REST = { ms: 300, mostMs: 120_000 };

/**
 * Runs every contest in each round, its subjects in turn and each round another first, so that a machine that slows down
 * slows all of them; medians over the rounds. A comparison is the median of each round's own. A round before the first is
 * not counted: plans, compiled code and files in memory are everybody's from the first on.
 */
export async function runContests(contests: readonly Contest[], rounds: number, say: (text: string) => void): Promise<Results> {
  const measured = new Map<Subject, Measure[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const { what, subjects } of contests) {
      for (let i = 0; i < subjects.length; i++) {
        const subject = subjects[(i + round) % subjects.length] as Subject;
        await untilQuiet(REST.ms, REST.mostMs);
        const measure = await subject.measure();
        if (round > 0) measured.set(subject, [...(measured.get(subject) ?? []), measure]);
        const told = figuresOf([measure]).map((figure) => `${figures[figure]} ${written(measure[figure])}`);
        say(`${round}/${rounds} ${what} · ${subject.name}: ${told.join(' · ')}`);
      }
    }
  }
  const of = (subject: Subject) => measured.get(subject) ?? [];
  return {
    rows: contests.flatMap(({ what, subjects }) => subjects.map((s) => ({ what, subject: s.name, ...medians(of(s)), rounds: of(s) }))),
    verdicts: contests.flatMap(({ what, subjects, comparisons }) =>
      comparisons.map((comparison) => {
        const roundsOf = (name: string) => subjects.filter((s) => s.name === name).flatMap(of);
        return verdict(what, comparison, roundsOf(comparison.of), comparison.by === undefined ? undefined : roundsOf(comparison.by));
      }),
    ),
  };
}

function verdict(what: string, { of, by, figure, least, most }: Comparison, ours: readonly Measure[], theirs?: readonly Measure[]): Verdict {
  const value = median(ours.map((measure, i) => (measure[figure] ?? Number.NaN) / (theirs ? (theirs[i]?.[figure] ?? Number.NaN) : 1)));
  const text = by === undefined ? `${of}, ${figure}` : `${of} / ${by}, ${figure}`;
  if (least !== undefined) return { what, text, value, wanted: `≥ ${least}`, met: value >= least };
  if (most !== undefined) return { what, text, value, wanted: `≤ ${most}`, met: value <= most };
  return { what, text, value, wanted: null, met: null };
}

/** Those that any of them has, in the report's order. */
export const figuresOf = (measures: readonly Measure[]): Figure[] => (Object.keys(figures) as Figure[]).filter((f) => measures.some((m) => f in m));

const medians = (rounds: readonly Measure[]): Measure =>
  Object.fromEntries(figuresOf(rounds).map((figure) => [figure, median(rounds.map((round) => round[figure] ?? Number.NaN))]));

/** A figure as people read it; nothing where there is none. */
export const written = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2));

export const median = (values: readonly number[]): number => share(values, 0.5);

/** The value that so great a share of them does not pass. */
export function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
