import { describe, expect, it } from 'vitest';
import type { Claim } from '../../db/resolve.ts';
import type { Status } from '../../db/vocabulary.ts';
import { claim, judge } from './helpers/generated-claims.ts';

const status = (value: Status, on: string, confidence: 'press' | 'weak' = 'press') => claim('status', value, { on, confidence });
const lifeOf = (...claims: Claim[]) => judge(claims, '2026-11-20')?.life;

describe('since when a project is being built or in use, where only the words on its status tell', () => {
  it('is the first word of the unbroken run up to the one that stands', () => {
    expect(lifeOf(status('preparation', '2020-01-01'), status('implementation', '2022-05-01'), status('implementation', '2024-05-01'))).toMatchObject(
      {
        begunYear: 2022,
        inUseYear: null,
      },
    );
    expect(lifeOf(status('implementation', '2021-01-01'), status('maintenance', '2023-01-01'), status('maintenance', '2025-01-01'))).toMatchObject({
      begunYear: 2021,
      inUseYear: 2023,
    });
  });

  it('begins anew after works had stopped', () => {
    const stopped = [status('implementation', '2019-01-01'), status('preparation', '2021-01-01')];
    expect(lifeOf(...stopped)?.begunYear).toBeNull();
    expect(lifeOf(...stopped, status('implementation', '2024-01-01'))?.begunYear).toBe(2024);
    // That they had begun once does not make them be under way.
    expect(lifeOf(claim('started', '2019-01', { on: '2019-01-01' }), ...stopped)?.begunYear).toBeNull();
    expect(lifeOf(claim('started', '2021-02', { on: '2021-02-20' }), ...stopped)?.begunYear).toBe(2021);
  });

  it('is told by no weak source, unless nobody else speaks', () => {
    expect(lifeOf(status('implementation', '2019-01-01', 'weak'), status('implementation', '2024-01-01'))?.begunYear).toBe(2024);
    expect(
      lifeOf(status('implementation', '2022-01-01'), status('preparation', '2023-01-01', 'weak'), status('implementation', '2024-01-01'))?.begunYear,
    ).toBe(2022);
    expect(lifeOf(status('implementation', '2019-01-01', 'weak'), status('implementation', '2021-01-01', 'weak'))?.begunYear).toBe(2019);
  });
});

it('a promised day is the last that it can mean', () => {
  expect(lifeOf(claim('start', '2026-Q3', { on: '2025-01-01' }), claim('target', '2028-02', { on: '2025-01-01' }))).toMatchObject({
    startDue: '2026-09-30',
    dueDay: '2028-02-29',
  });
});
