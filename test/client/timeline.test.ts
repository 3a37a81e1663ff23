import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimView } from '../../client/project/page-data.ts';
import { pledgesOf } from '../../client/project/pledges.ts';
import { timeScale } from '../../client/project/time-scale.ts';
import { stepsOf } from '../../client/project/timeline-steps.ts';
import { type Health, milestones } from '../../db/time-vocabulary.ts';
import { type Field, keysOf, type ProjectType, type Status } from '../../db/vocabulary.ts';

type Said = { field: Field; value: string; on?: string; dated?: string };

/** A project's page as the wire gives it, as far as the timeline reads it: each claim stands for its field unless one stood before. */
function page(said: Said[], given: { clock?: string; status?: Status; statusOn?: string; health?: Health; type?: ProjectType } = {}) {
  const claims = said.map(({ field, value, on, dated = '2025-01-01' }, i) => ({
    id: `${field}${i}`,
    field,
    value,
    basis: 'reported',
    clause: null,
    speaksOn: on ?? null,
    document: { id: `r${i}`, kind: 'report', dated, datedAfter: null, knownFrom: dated },
  })) as unknown as ClaimView[];
  const resolution = Object.fromEntries(
    claims.toReversed().map((c) => [c.field, { value: c.value, claim: c.id, on: c.speaksOn ?? c.document.dated, conflicts: [] }]),
  );
  const { clock = '2026-11-20', status = null, statusOn = '2026-02-20', health = null, type = 'project' } = given;
  if (status !== null) Object.assign(resolution, { status: { value: status, claim: 's', on: statusOn, conflicts: [] } });
  return { claims, resolution, clock, status, health, type } as unknown as Parameters<typeof stepsOf>[0] & Parameters<typeof pledgesOf>[0];
}
const step = (name: keyof typeof milestones, ...of: Parameters<typeof page>) => stepsOf(page(...of)).find((s) => s.step === name);

describe('the steps of a project', () => {
  it('are all there, in their order, and say what nobody states', () => {
    const steps = stepsOf(page([]));
    expect(steps.map((s) => s.step)).toEqual(keysOf(milestones));
    expect(new Set(steps.map((s) => s.mark))).toEqual(new Set(['unknown']));
  });

  it('of a target are use, and what somebody speaks of', () => {
    expect(stepsOf(page([{ field: 'approvalDone', value: '2025' }], { type: 'target' })).map((s) => s.step)).toEqual(['approval', 'use']);
  });

  it('are due to the last day that the date can mean, and overdue from the next', () => {
    const target: Said = { field: 'target', value: '2026' };
    expect(step('use', [target])).toMatchObject({ mark: 'due', daysLeft: 41 });
    expect(step('use', [target], { clock: '2026-12-31' })).toMatchObject({ mark: 'due', daysLeft: 0 });
    expect(step('use', [target], { clock: '2027-01-01' })).toMatchObject({ mark: 'overdue', daysLeft: -1 });
  });

  it('are not missed once a later one is done, by its date or by the status', () => {
    const land: Said = { field: 'landDue', value: '2025-Q1' };
    expect(step('land', [land])?.mark).toBe('overdue');
    // Works often begin on a part of the land; what is technically open is built on all of it.
    expect(step('land', [land, { field: 'started', value: '2025-08' }])?.mark).toBe('overdue');
    expect(step('land', [land], { status: 'implementation' })?.mark).toBe('overdue');
    expect(step('land', [land, { field: 'technicalDone', value: '2025-12' }])).toMatchObject({ mark: 'passed', daysLeft: null });
    const chosen: Said = { field: 'investorDue', value: '2025-Q1' };
    expect(step('investor', [chosen, { field: 'started', value: '2025-08' }])).toMatchObject({ mark: 'passed', daysLeft: null });
    expect(step('start', [land], { status: 'implementation' })?.mark).toBe('undated');
    expect(step('use', [], { status: 'maintenance', health: 'done' })?.mark).toBe('undated');
  });

  it('wait for nothing where the whole is done or has ended', () => {
    const target: Said = { field: 'target', value: '2025' };
    for (const given of [{ status: 'completion', health: 'done' }, { status: 'cancelled' }] as const)
      expect(step('use', [target], given)).toMatchObject({ mark: 'due', daysLeft: null });
  });

  it('are doubted where a newer word on the status says otherwise: a part opened, works stopped', () => {
    const opened: Said = { field: 'opened', value: '2025-12-19' };
    expect(step('use', [opened], { status: 'implementation' })?.mark).toBe('doubted');
    expect(step('use', [opened], { status: 'implementation', statusOn: '2025-12-19' })?.mark).toBe('done');
    expect(step('use', [opened], { status: 'completion', health: 'done' })?.mark).toBe('done');
    expect(step('start', [{ field: 'started', value: '2022-05' }], { status: 'preparation' })?.mark).toBe('doubted');
  });

  it('are done late only where the earliest day of one lies after the last of the other', () => {
    const opened = (value: string): Said => ({ field: 'opened', value });
    const due: Said = { field: 'target', value: '2025-12' };
    const late = (value: string) => step('use', [due, opened(value)], { health: 'done', status: 'maintenance' })?.afterDue;
    expect([late('2025'), late('2025-12-31'), late('2026-01'), late('2026')]).toEqual([false, false, true, true]);
    const days = (due: string) => step('use', [{ field: 'target', value: due }, opened('2026-01-19')], { health: 'done' })?.daysAfter;
    expect([days('2025-12-19'), days('2025-12'), days('2026-01-19')]).toEqual([31, null, null]);
  });
});

describe('the promises over time', () => {
  it('stand in the order of the days on which they were said', () => {
    const said: Said[] = [
      { field: 'target', value: '2026', dated: '2025-08-18' },
      { field: 'target', value: '2026-09', dated: '2026-01-23', on: '2026-01-14' },
      { field: 'target', value: '2026-02', dated: '2026-01-20' },
      { field: 'target', value: '2025', dated: '2024-11' },
      { field: 'start', value: '2024', dated: '2024-04-15' },
    ];
    const pledges = pledgesOf(page(said));
    expect(pledges.map(({ date, saidOn }) => [saidOn, date])).toEqual([
      ['2024-11', '2025'],
      ['2025-08-18', '2026'],
      ['2026-01-14', '2026-09'],
      ['2026-01-20', '2026-02'],
    ]);
    expect(pledges.filter((p) => p.stands).map((p) => p.date)).toEqual(['2026']);
  });
});

describe('the scale of years', () => {
  const date = fc
    .record({ year: fc.integer({ min: 1995, max: 2060 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
    .chain(({ year, month, day }) => {
      const two = (n: number) => String(n).padStart(2, '0');
      return fc.constantFrom(`${year}`, `${year}-Q${Math.ceil(month / 3)}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`);
    });

  it('holds every date, the wider the vaguer, and few enough years', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 12 }), (dates) => {
        const scale = timeScale(dates);
        for (const one of dates) {
          const { left, width } = scale.of(one);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(100 + 1e-9);
          const year = scale.of(one.slice(0, 4));
          expect(width).toBeLessThanOrEqual(year.width);
          expect(left).toBeGreaterThanOrEqual(year.left);
        }
        expect(scale.ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
