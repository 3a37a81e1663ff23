import { untilQuiet } from './quiet.ts';

/** What one subject did in one round. */
export type Measure = {
  perSecond: number;
  /** From asking to the whole answer. */
  p50Ms: number;
  p95Ms: number;
  /** Of an answer as it came over the line. */
  kBEach: number;
};

/** Who does the work, and how it is measured once. */
export type Subject = { name: string; measure(): Promise<Measure> };

/** A figure of one subject, or how many times that of another (`by`) it is; and what is wanted of it, if anything is. */
export type Comparison = { of: string; by?: string; figure: keyof Measure; least?: number; most?: number };

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
        say(`${round}/${rounds} ${what} · ${subject.name}: ${measure.perSecond.toFixed(1)}/s, p95 ${measure.p95Ms.toFixed(1)} ms`);
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
  const value = median(ours.map((measure, i) => measure[figure] / (theirs ? (theirs[i]?.[figure] ?? Number.NaN) : 1)));
  const text = by === undefined ? `${of}, ${figure}` : `${of} / ${by}, ${figure}`;
  if (least !== undefined) return { what, text, value, wanted: `≥ ${least}`, met: value >= least };
  if (most !== undefined) return { what, text, value, wanted: `≤ ${most}`, met: value <= most };
  return { what, text, value, wanted: null, met: null };
}

const medians = (rounds: readonly Measure[]): Measure => ({
  perSecond: median(rounds.map((r) => r.perSecond)),
  p50Ms: median(rounds.map((r) => r.p50Ms)),
  p95Ms: median(rounds.map((r) => r.p95Ms)),
  kBEach: median(rounds.map((r) => r.kBEach)),
});

export const median = (values: readonly number[]): number => share(values, 0.5);

/** The value that so great a share of them does not pass. */
export function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
