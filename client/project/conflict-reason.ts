import { type Basis, bases, fields, keysOf, ranks } from '../../db/vocabulary.ts';
import type { ClaimView } from './page-data.ts';

/** By which step of the resolving rule one claim stands before another. */
export type Reason = 'basis' | 'rank' | 'weak' | 'newer-document' | 'later-day' | 'order';

const order = (basis: Basis) => keysOf(bases).indexOf(basis);
const isWeak = (claim: ClaimView) => claim.document.confidence === 'weak';

/** The first day that the day a claim speaks of can mean, YYYY-MM-DD. */
function spokenOn(claim: ClaimView): string {
  const [year, part = '01', day = '01'] = (claim.speaksOn ?? claim.document.knownFrom).split('-');
  const month = part.startsWith('Q') ? String(Number(part.slice(1)) * 3 - 2).padStart(2, '0') : part;
  return `${year}-${month}-${day}`;
}

/** Why `winner` stands and `loser` does not, told from the rule of the field's class (promise or progress). */
export function reasonOf(winner: ClaimView, loser: ClaimView): Reason {
  const progress = fields[winner.field].class === 'progress';
  const rank = (claim: ClaimView) => ranks[claim.document.rank].order;
  const steps: [Reason, boolean][] = progress
    ? [
        ['weak', isWeak(winner) !== isWeak(loser)],
        ['later-day', spokenOn(winner) !== spokenOn(loser)],
        ['basis', order(winner.basis) !== order(loser.basis)],
        ['rank', rank(winner) !== rank(loser)],
      ]
    : [
        ['basis', order(winner.basis) !== order(loser.basis)],
        ['rank', rank(winner) !== rank(loser)],
        ['weak', isWeak(winner) !== isWeak(loser)],
        ['newer-document', winner.document.knownFrom !== loser.document.knownFrom],
      ];
  return steps.find(([, decides]) => decides)?.[0] ?? 'order';
}
