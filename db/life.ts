import { latestDay, yearOf } from './partial-date.ts';
import { type Claim, compareClaims, type Resolution } from './resolve.ts';
import type { Field, Status } from './vocabulary.ts';

/**
 * What the sources say of when a project begins and ends: known years and promised days, apart. Made from its claims,
 * without a clock; `db/state.ts` and `db/health.ts` judge it on a day.
 */
export type Life = {
  /** The year of the first word about it, or of the first step that is known to be done. */
  namedYear: number;
  /** Since when works are known to be under way; null where none are. */
  begunYear: number | null;
  /** The last day that the promised start of works can mean. */
  startDue: string | null;
  /** Since when it is known to be in use. */
  inUseYear: number | null;
  /** The last day that the promised use can mean. */
  dueDay: string | null;
  /** Cancelled or closed. */
  ended: boolean;
  /** Built or in use: there is nothing left to be late. */
  done: boolean;
};

const UNDER_WAY: readonly Status[] = ['implementation', 'completion', 'maintenance', 'decommissioning'];
const IN_USE: readonly Status[] = ['maintenance', 'decommissioning'];
const ENDED: readonly Status[] = ['cancelled', 'decommissioned'];
const DONE_STEPS: ReadonlySet<Field> = new Set(['policyDone', 'approvalDone', 'investorDone', 'landDone', 'started', 'technicalDone', 'opened']);

/**
 * @param resolution what `known` resolve to
 * @param known the claims of one project that were known; at least one
 */
export function lifeOf(resolution: Resolution<Claim>, known: readonly Claim[]): Life {
  const value = (field: Field) => {
    const winner = resolution.values[field]?.winner.value;
    return winner === undefined ? null : String(winner);
  };
  const status = resolution.values.status?.winner;
  const is = (among: readonly Status[]) => status !== undefined && among.includes(status.value as Status);
  const [opened, started, target, start] = [value('opened'), value('started'), value('target'), value('start')];
  // A part may have opened while the whole is still being built: then the later word stands.
  const isOpen = opened !== null && (status === undefined || is(IN_USE) || is(['completion']) || status.speaksOn <= latestDay(opened));
  const isInUse = is(IN_USE) || isOpen;
  // Works that stopped and are being prepared anew are not under way.
  const isUnderWay = is(UNDER_WAY) || isInUse || (started !== null && (status === undefined || status.speaksOn <= latestDay(started)));
  const ended = is(ENDED);
  return {
    namedYear: Math.min(...known.map((c) => yearOf(DONE_STEPS.has(c.field) ? earlier(String(c.value), c.speaksOn) : c.speaksOn))),
    begunYear: isUnderWay && !ended ? firstYear(started, soonest(sinceWhen(known, status, UNDER_WAY), opened)) : null,
    startDue: start === null ? null : latestDay(start),
    inUseYear: isInUse && !ended ? firstYear(opened, sinceWhen(known, status, IN_USE)) : null,
    dueDay: target === null ? null : latestDay(target),
    ended,
    done: !ended && (isInUse || is(['completion'])),
  };
}

/** The earliest day from which, up to the word that stands, every word on the status is one of `among`; null where that is none. */
function sinceWhen(known: readonly Claim[], standing: Claim | undefined, among: readonly Status[]): string | null {
  if (!standing || !among.includes(standing.value as Status)) return null;
  const words = known
    .filter((c) => c.field === 'status' && c.speaksOn <= standing.speaksOn && (c.confidence !== 'weak' || standing.confidence === 'weak'))
    .sort(compareClaims);
  const change = words.findIndex((c) => c.speaksOn < standing.speaksOn && !among.includes(c.value as Status));
  const unbroken = (change === -1 ? words : words.slice(0, change)).filter((c) => among.includes(c.value as Status));
  return unbroken.at(-1)?.speaksOn ?? standing.speaksOn;
}

/** The year of the first date given: what is said outright stands before what the words on the status let one see. */
function firstYear(...dates: (string | null)[]): number | null {
  const date = dates.find((d) => d !== null);
  return date === undefined || date === null ? null : yearOf(date);
}

/** What is open has been begun, whenever somebody first said that works were under way. */
function soonest(a: string | null, b: string | null): string | null {
  return a === null || b === null ? (a ?? b) : earlier(a, b);
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
