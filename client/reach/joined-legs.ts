import type { WayFound } from './use-reach.ts';

export type Leg = WayFound['legs'][number];

/** Kilometres below which a leg is a joint of the drawing and no stretch to be told. */
const LEAST_KM = 0.05;
/** Kilometres below which an unnamed piece between two of one road is that road's, such as the tracks of a station. */
const OWN_KM = 2;

/** The legs as one tells them: what follows on one road, of one project and equally sure, is one leg; joints are left out. */
export function joinedLegs(legs: readonly Leg[]): Leg[] {
  const told = legs.filter((leg) => leg.km >= LEAST_KM || kindOf(leg) !== 'way');
  const joined: Leg[] = [];
  told.forEach((leg, i) => {
    const last = joined.at(-1);
    const next = told[i + 1];
    const isWithin = leg.ref === '' && leg.km < OWN_KM && last && next && isSame(last, next) && isSame({ ...leg, ref: last.ref }, last);
    if (last && (isWithin || isSame(last, leg))) joined[joined.length - 1] = { ...last, km: last.km + leg.km, minutes: last.minutes + leg.minutes };
    else joined.push(leg);
  });
  return joined;
}

const kindOf = ({ kind }: Leg) => (kind === 'joint' ? 'way' : kind);

const isSame = (a: Leg, b: Leg): boolean =>
  (['ref', 'class', 'project', 'certainty'] as const).every((key) => a[key] === b[key]) && kindOf(a) === kindOf(b);
