import { groupBy } from './group-by.ts';
import { datesAgree } from './partial-date.ts';
import { milestones } from './time-vocabulary.ts';
import { type Basis, bases, type Confidence, type Field, fields, keysOf } from './vocabulary.ts';

/**
 * # Which claim wins
 *
 * A project's row is not typed in; it is resolved from its claims by this one pure function.
 *
 * **As of.** A claim takes part when its document was known on the day asked for. A document is known from the
 * earliest day that it can bear: its date, the first day of a month or year where it gives no more, or the day after
 * its lower bound where it gives none.
 *
 * **Promises** (target, money, length, place, who…): what a plan promises stands until a plan changes it, or nobody
 * could be held to it. A newspaper that says "December" does not move the year that a plan set; it stands beside it.
 *   1. basis: `stated` of this project, then `horizon` of its group, then `reported`, then `derived`;
 *   2. rank of the issuer, higher first: a lower authority carries out a plan, it does not amend it;
 *   3. a report whose page is weak gives way to one that is not;
 *   4. the newer document;
 *   5. the claim's id, so that the result never depends on the order of arrival.
 *
 * **Progress** (status, situation, percent done, opened): a plan can only say how things stood when it was written,
 * so the newest credible word wins, whoever says it. A report may override a plan here, and only here.
 *   1. not weak before weak; 2. the later day spoken of; 3. basis; 4. rank; 5. id.
 *
 * **Collected** (names, what is asked, decisions, links): nothing competes; every claim stands.
 *
 * The losers are not dropped: those that say something else are the conflict ledger of the field. Two dates agree
 * when one lies within the other (2026 and 2026-09). An older word on progress is history, not a conflict: there only
 * a loser that speaks of the same day as the winner or a later one counts.
 */

/** A claim with what the rule needs to know of its document. `knownFrom` and `speaksOn` are YYYY-MM-DD. */
export type Claim = {
  id: string;
  field: Field;
  value: unknown;
  basis: Basis;
  documentId: string;
  clause: string | null;
  rankOrder: number;
  confidence: Confidence | null;
  knownFrom: string;
  speaksOn: string;
  /** The page bears no date: its day is the one on which it was collected, and nothing was news on that day. */
  undated?: boolean;
};

export type Resolved<C extends Claim> = { winner: C; conflicts: C[] };
export type Resolution<C extends Claim> = { values: Partial<Record<Field, Resolved<C>>>; collected: Partial<Record<Field, C[]>> };

const basisOrder = keysOf(bases);

/** Smaller sorts first; compared element by element. */
function strength(claim: Claim): (string | number)[] {
  const basis = basisOrder.indexOf(claim.basis);
  const weak = claim.confidence === 'weak' ? 1 : 0;
  return fields[claim.field].class === 'progress'
    ? [weak, descending(claim.speaksOn), basis, claim.rankOrder, claim.id]
    : [basis, claim.rankOrder, weak, descending(claim.knownFrom), claim.id];
}

/** A key under which a later day sorts first. */
function descending(day: string): number {
  return -Number(day.replaceAll('-', ''));
}

/** Orders two claims of one field: negative when `a` stands before `b`. A total order: 0 only for the same id. */
export function compareClaims(a: Claim, b: Claim): number {
  const [left, right] = [strength(a), strength(b)];
  for (const [i, x] of left.entries()) {
    const y = right[i] as string | number;
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/**
 * Resolves the claims of **one project** as they were known on `asOf` (YYYY-MM-DD, inclusive).
 * The result does not depend on the order of `claims`.
 */
export function resolve<C extends Claim>(claims: readonly C[], asOf: string): Resolution<C> {
  const known = claims.filter((c) => c.knownFrom <= asOf).sort(compareClaims);
  const resolution: Resolution<C> = { values: {}, collected: {} };
  for (const [field, ofField] of groupBy(known, (c) => c.field)) {
    if (fields[field].class === 'collected') {
      resolution.collected[field] = ofField;
      continue;
    }
    const [winner, ...rest] = ofField as [C, ...C[]];
    resolution.values[field] = { winner, conflicts: rest.filter((c) => contradicts(c, winner)) };
  }
  return resolution;
}

function contradicts(loser: Claim, winner: Claim): boolean {
  if (fields[winner.field].class === 'progress' && loser.speaksOn < winner.speaksOn) return false;
  if (dateFields.has(winner.field)) return !datesAgree(String(loser.value), String(winner.value));
  return canonical(loser.value) !== canonical(winner.value);
}
const dateFields: ReadonlySet<Field> = new Set(Object.values(milestones).flatMap(({ due, done }) => [due, done]));

/** One text for each JSON value, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) =>
    v !== null && typeof v === 'object' && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort(([x], [y]) => (x < y ? -1 : 1))) : v,
  );
}
