import { describe, expect, it } from 'vitest';
import { groupByClause } from '../../client/documents/clause-groups.ts';
import { compareClauses } from '../../client/documents/clause-order.ts';
import type { GivenClaim } from '../../client/documents/document-data.ts';
import { fold, matches } from '../../client/documents/fold.ts';
import { nextOrder } from '../../client/documents/report-order.ts';

describe('clauses', () => {
  it.each([
    ['numbers and paragraphs', ['1 ¶2', '2', '3', '5', '5 ¶1', '5 ¶2', '10']],
    ['roman parts', ['I', 'II.2', 'II.2.1', 'II.2.5a', 'II.2.5b', 'II.2.8a', 'II.2.10', 'II.4b', 'III.6', 'IV.1', 'IX', 'X']],
  ])('come in the order of the page: %s', (_, page) => {
    expect([...page].reverse().sort(compareClauses)).toEqual(page);
    expect([...page].sort(compareClauses)).toEqual(page);
  });

  it('group the claims, then by project and field', () => {
    const claim = (id: string, clause: string | null, projectId: string, field: GivenClaim['field']) =>
      ({ id, clause, projectId, field }) as GivenClaim;
    const groups = groupByClause([
      claim('1', null, 'L01', 'status'),
      claim('2', 'II.2.10', 'L02', 'target'),
      claim('3', 'II.2.2', 'L02', 'places'),
      claim('4', 'II.2.2', 'L01', 'target'),
      claim('5', 'II.2.2', 'L02', 'action'),
    ]);
    expect(groups.map((g) => [g.clause, g.projects.map((p) => [p.projectId, p.claims.map((c) => c.field)])])).toEqual([
      [
        'II.2.2',
        [
          ['L01', ['target']],
          ['L02', ['action', 'places']],
        ],
      ],
      ['II.2.10', [['L02', ['target']]]],
      [null, [['L01', ['status']]]],
    ]);
  });
});

describe('the search of the reports', () => {
  it('takes no notice of accents, case or the order of words', () => {
    expect(fold('Đồng Đăng')).toBe('dong dang');
    expect(matches('dang DONG', ['cửa khẩu Đồng Đăng'])).toBe(true);
    expect(matches('谅山', ['谅山（Lạng Sơn）'])).toBe(true);
    expect(matches('', ['x'])).toBe(true);
    expect(matches('hue dong', ['Đồng Đăng'])).toBe(false);
  });
});

it('a heading pressed twice turns the order round', () => {
  const first = nextOrder({ by: 'date', descending: true }, 'publisher');
  expect(first).toEqual({ by: 'publisher', descending: false });
  expect(nextOrder(first, 'publisher')).toEqual({ by: 'publisher', descending: true });
});
