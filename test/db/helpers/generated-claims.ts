import * as fc from 'fast-check';
import { healthOn, levelFrom, type Signal, signalsOf } from '../../../db/health.ts';
import { type Life, lifeOf } from '../../../db/life.ts';
import { earliestDay } from '../../../db/partial-date.ts';
import { type Claim, resolve } from '../../../db/resolve.ts';
import type { Outlook } from '../../../db/state.ts';
import { milestones } from '../../../db/time-vocabulary.ts';
import { type Basis, type Confidence, type Field, type Funding, keysOf, type ProjectType, statuses } from '../../../db/vocabulary.ts';

type Told = { on: string; basis?: Basis; confidence?: Confidence | null; id?: string; undated?: boolean };

/** A claim said on a day, and known from it. */
export function claim(field: Field, value: unknown, { on, basis = 'reported', confidence = 'press', id, undated = false }: Told): Claim {
  const isReport = basis === 'reported';
  return {
    id: id ?? `${field}:${on}:${String(value)}`,
    field,
    value,
    basis,
    documentId: isReport ? `r-${on}` : 'LS',
    clause: isReport ? null : 'I',
    rankOrder: isReport ? 9 : 4,
    confidence: isReport ? confidence : null,
    knownFrom: on,
    speaksOn: on,
    undated,
  };
}

/** What a project's claims make of it on a day, as db/periods.ts goes; null before the first of them. */
export function judge(claims: readonly Claim[], clock: string, type: ProjectType = 'project') {
  const known = claims.filter((c) => c.knownFrom <= clock);
  if (known.length === 0) return null;
  const resolution = resolve(known, clock);
  const life: Life = lifeOf(resolution, known);
  const signals: Signal[] = signalsOf({ type }, life, resolution, known);
  const worried = [levelFrom(signals, 'late'), levelFrom(signals, 'at-risk')].some((day) => day !== null && day <= clock);
  const outlook: Outlook = {
    ...life,
    targetBasis: resolution.values.target?.winner.basis ?? null,
    funding: (resolution.values.funding?.winner.value as Funding | undefined) ?? null,
    worried: worried && !life.done,
  };
  return { life, signals, outlook, resolution, known, health: healthOn(life, signals, clock) };
}

const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2032-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
/** Any day on which somebody may look; also long before and after anything was said. */
export const clocks = fc.oneof(days, fc.constantFrom('1995-06-01', '2019-12-31', '2026-11-20', '2027-01-01', '2050-12-31', '2099-12-31'));
const partial = days.chain((day) =>
  fc.constantFrom(day, day.slice(0, 7), day.slice(0, 4), `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`),
);
const dates = keysOf(milestones).flatMap((step) => [milestones[step].due, milestones[step].done]);
const valued: fc.Arbitrary<[Field, unknown]> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constantFrom<Field>(...dates), partial) },
  { weight: 3, arbitrary: fc.tuple(fc.constant<Field>('target'), partial) },
  { weight: 4, arbitrary: fc.tuple(fc.constant<Field>('status'), fc.constantFrom(...keysOf(statuses))) },
  { weight: 2, arbitrary: fc.tuple(fc.constant<Field>('progressPct'), fc.double({ min: 0, max: 100, noNaN: true })) },
  { weight: 1, arbitrary: fc.tuple(fc.constant<Field>('funding'), fc.constantFrom('ppp', 'oda')) },
  { weight: 1, arbitrary: fc.tuple(fc.constant<Field>('situation'), fc.constant({ vi: 'x', en: 'x', zh: 'x' })) },
);
const drawn = fc.record({
  of: valued,
  on: partial,
  basis: fc.constantFrom<Basis>('stated', 'horizon', 'reported', 'derived'),
  confidence: fc.constantFrom<Confidence>('official', 'press', 'weak'),
  undated: fc.boolean(),
});

/** The claims of one project: any fields, said on any days by plans and reports, in any order. */
export const histories: fc.Arbitrary<Claim[]> = fc
  .array(drawn, { minLength: 1, maxLength: 14 })
  .map((all) =>
    all.map(({ of: [field, value], on, ...told }, i) => claim(field, value, { ...told, on: earliestDay(on), id: `${String(i).padStart(2, '0')}` })),
  );
