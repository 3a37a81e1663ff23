import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, monthsBefore } from '../../client/changes/days.ts';
import { todayInVietnam as today } from '../../db/clock.ts';

const day = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe('days', () => {
  it.each([
    ['2026-11-20', 12, '2025-11-20'],
    ['2026-11-20', 1, '2026-10-20'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2024-03-31', 1, '2024-02-29'],
  ])('%s, %i months before, is %s', (to, months, from) => expect(monthsBefore(to, months)).toBe(from));

  it('is tomorrow in Vietnam when it is 17:00 in Greenwich', () => {
    expect(today(Date.parse('2026-11-19T16:59:59Z'))).toBe('2026-11-19');
    expect(today(Date.parse('2026-11-19T17:00:00Z'))).toBe('2026-11-20');
  });

  it('whatever the address names, are compared in the order of time, and none before the first document', () => {
    fc.assert(
      fc.property(day, day, day, (since, until, first) => {
        const { from, to, isReversed, isBeforeFirst } = comparable(since, until, first);
        expect(from <= to && from >= first).toBe(true);
        expect(isReversed).toBe(since > until);
        if (!isBeforeFirst) expect([from, to]).toEqual([since, until].sort());
      }),
    );
  });
});
