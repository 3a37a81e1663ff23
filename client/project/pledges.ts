import { earliestDay } from '../../db/partial-date.ts';
import type { ClaimView, ProjectPage } from './page-data.ts';
import { asPartialDate } from './value-guards.ts';

/** A promise of when it is to be in use: what was said, on what day (null where nobody knows), and whether it stands. */
export type Pledge = { claim: ClaimView; date: string; saidOn: string | null; stands: boolean };

/** Every word on the target in the order of the days on which it was said; the winner of the rule is the one that stands. */
export function pledgesOf({ claims, resolution }: Pick<ProjectPage, 'claims' | 'resolution'>): Pledge[] {
  return claims
    .flatMap((claim): Pledge[] => {
      const date = claim.field === 'target' ? asPartialDate(claim.value) : null;
      const saidOn = claim.speaksOn ?? claim.document.dated ?? claim.document.datedAfter;
      return date === null ? [] : [{ claim, date, saidOn, stands: resolution.target?.claim === claim.id }];
    })
    .sort((a, b) => order(dayOf(a), dayOf(b)) || order(a.claim.id, b.claim.id));
}

const dayOf = ({ saidOn, claim }: Pledge): string => (saidOn === null ? claim.document.knownFrom : earliestDay(saidOn));
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
