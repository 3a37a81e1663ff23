import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, compareClaims, resolve } from '../../db/resolve.ts';
import { bases, confidences, fields, keysOf } from '../../db/vocabulary.ts';

const claim = (patch: Partial<Claim>): Claim => ({
  id: 'a',
  field: 'target',
  value: '2026',
  basis: 'stated',
  documentId: 'LS',
  clause: 'II.2.1',
  rankOrder: 4,
  confidence: null,
  knownFrom: '2024-08-18',
  speaksOn: '2024-08-18',
  ...patch,
});
const reported = (patch: Partial<Claim>) =>
  claim({
    basis: 'reported',
    documentId: 'press',
    clause: null,
    rankOrder: 9,
    confidence: 'press',
    knownFrom: '2026-02-20',
    speaksOn: '2026-02-20',
    ...patch,
  });
const winner = (claims: Claim[], field: Claim['field'], asOf = '2026-11-20') => resolve(claims, asOf).values[field]?.winner;

const day = fc.date({ min: new Date('2012-01-01'), max: new Date('2026-11-20'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
const anyClaim = fc.record({
  field: fc.constantFrom(...keysOf(fields)),
  value: fc.oneof(fc.constantFrom('2025', '2026', '2026-09'), fc.integer({ min: 1, max: 3 })),
  basis: fc.constantFrom(...keysOf(bases)),
  documentId: fc.constantFrom('KL72', 'LS', 'press'),
  clause: fc.constant(null),
  rankOrder: fc.constantFrom(1, 4, 9),
  confidence: fc.constantFrom(null, ...keysOf(confidences)),
  knownFrom: day,
  speaksOn: day,
});
const someClaims = fc.array(anyClaim, { maxLength: 25 }).map((cs) => cs.map((c, i): Claim => ({ ...c, id: `c${String(i).padStart(2, '0')}` })));

describe('resolve', () => {
  it('keeps what a plan promises against a later report, and shows the report as a conflict', () => {
    const late = reported({ id: 'b', value: '2027' });
    expect(winner([late, claim({})], 'target')?.value).toBe('2026');
    expect(resolve([late, claim({})], '2026-11-20').values.target?.conflicts).toEqual([late]);
  });

  it('lets a report override a plan on progress, but never a weak one', () => {
    const plan = claim({ field: 'status', value: 'implementation' });
    expect(winner([plan, reported({ id: 'b', field: 'status', value: 'completion' })], 'status')?.value).toBe('completion');
    expect(winner([plan, reported({ id: 'b', field: 'status', value: 'completion', confidence: 'weak' })], 'status')?.value).toBe('implementation');
  });

  it('puts what a clause says of the project before what it sets for the group, whoever says it', () => {
    const horizon = claim({ id: 'b', basis: 'horizon', value: '2030', rankOrder: 1 });
    expect(winner([horizon, claim({})], 'target')?.value).toBe('2026');
  });

  it('puts the higher rank before the newer, and the newer before the older of one rank', () => {
    const politburo = claim({ id: 'b', rankOrder: 1, knownFrom: '2024-02-23', value: '2030' });
    expect(winner([claim({}), politburo], 'target')?.value).toBe('2030');
    expect(winner([claim({}), claim({ id: 'b', knownFrom: '2025-03-01', value: '2027' })], 'target')?.value).toBe('2027');
  });

  it('takes a finer date for no contradiction', () => {
    expect(resolve([claim({}), reported({ id: 'b', value: '2026-09' })], '2026-11-20').values.target?.conflicts).toEqual([]);
    expect(resolve([claim({ value: '2026-Q2' }), reported({ id: 'b', value: '2026-09' })], '2026-11-20').values.target?.conflicts).toHaveLength(1);
  });

  it('takes an older word on progress for history, not for a conflict', () => {
    const old = claim({ id: 'b', field: 'progressPct', value: 40 });
    expect(resolve([old, reported({ field: 'progressPct', value: 63 })], '2026-11-20').values.progressPct?.conflicts).toEqual([]);
  });

  it('does not know a document before its day', () => {
    expect(winner([claim({})], 'target', '2024-08-17')).toBeUndefined();
    expect(winner([claim({})], 'target', '2024-08-18')?.value).toBe('2026');
  });

  it('gives the same whatever the order in which claims arrive', () => {
    fc.assert(
      fc.property(someClaims, day, fc.infiniteStream(fc.nat()), (claims, asOf, dice) => {
        const keys = new Map(claims.map((c) => [c, dice.next().value as number]));
        const shuffled = [...claims].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        expect(resolve(shuffled, asOf)).toEqual(resolve(claims, asOf));
      }),
    );
  });

  it('orders claims totally', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        for (const a of claims) for (const b of claims) expect(Math.sign(compareClaims(a, b)) + Math.sign(compareClaims(b, a))).toBe(0);
        for (const a of claims) for (const b of claims) if (a !== b && a.field === b.field) expect(compareClaims(a, b)).not.toBe(0);
      }),
    );
  });

  it('never loses a claim that contradicts a promise: winner, agreeing or conflict', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const { values, collected } = resolve(claims, '2026-11-20');
        for (const c of claims) {
          if (fields[c.field].class === 'collected') expect(collected[c.field]).toContain(c);
          else if (fields[c.field].class === 'promise') {
            const resolved = values[c.field];
            expect(resolved).toBeDefined();
            const agrees = [resolved?.winner.value, c.value].every((v) => typeof v === 'string' && v.startsWith('2026'));
            expect(c === resolved?.winner || resolved?.conflicts.includes(c) || c.value === resolved?.winner.value || agrees).toBe(true);
          }
        }
      }),
    );
  });
});
