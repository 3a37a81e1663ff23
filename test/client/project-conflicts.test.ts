import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../client/project/conflict-reason.ts';
import { percentages, type Share } from '../../client/project/funding-shares.tsx';
import { milestoneFields } from '../../client/project/milestone-fields.ts';
import type { ClaimView } from '../../client/project/page-data.ts';
import { sections } from '../../client/project/sections.ts';
import { compareClaims } from '../../db/resolve.ts';
import { type Basis, type Confidence, type Field, fields, keysOf, type Rank, ranks } from '../../db/vocabulary.ts';

type Given = { id: string; field: Field; basis?: Basis; rank?: Rank; confidence?: Confidence | null; knownFrom?: string; speaksOn?: string | null };

function claim({ id, field, basis = 'stated', rank = 'report', confidence = null, knownFrom = '2025-01-01', speaksOn = null }: Given) {
  const text = { vi: id, en: id, zh: id };
  const document = {
    id: `${id}-${rank}`,
    kind: 'report' as const,
    number: null,
    title: text,
    issuer: text,
    rank,
    dated: knownFrom,
    datedAfter: null,
    undated: false,
    knownFrom,
    url: null,
    confidence,
  };
  const view: ClaimView = {
    id,
    projectId: 'L01',
    projectName: text,
    field,
    value: id,
    basis,
    clause: null,
    inputs: null,
    note: null,
    speaksOn,
    document,
  };
  const resolving = {
    ...view,
    value: id,
    documentId: document.id,
    rankOrder: ranks[rank].order,
    confidence,
    knownFrom,
    speaksOn: speaksOn ?? knownFrom,
  };
  return { view, resolving };
}

/** The reason, after checking with the resolving rule itself that the first claim does win. */
function reason(winner: ReturnType<typeof claim>, loser: ReturnType<typeof claim>) {
  expect(compareClaims(winner.resolving, loser.resolving)).toBeLessThan(0);
  return reasonOf(winner.view, loser.view);
}

describe('why a claim stands', () => {
  it('follows the order of the rule for promises', () => {
    const field = 'target';
    const plan = claim({ id: 'a', field, rank: 'provincial-party' });
    expect(reason(plan, claim({ id: 'b', field, basis: 'reported', knownFrom: '2026-01-01' }))).toBe('basis');
    expect(reason(plan, claim({ id: 'b', field, rank: 'provincial-government', knownFrom: '2026-01-01' }))).toBe('rank');
    const report = claim({ id: 'a', field, basis: 'reported' });
    expect(reason(report, claim({ id: 'b', field, basis: 'reported', confidence: 'weak', knownFrom: '2026-01-01' }))).toBe('weak');
    expect(reason(report, claim({ id: 'b', field, basis: 'reported', knownFrom: '2024-01-01' }))).toBe('newer-document');
    expect(reason(report, claim({ id: 'b', field, basis: 'reported' }))).toBe('order');
  });

  it('follows the order of the rule for progress', () => {
    const field = 'status';
    const report = claim({ id: 'a', field, basis: 'reported', speaksOn: '2026-02-20' });
    expect(reason(report, claim({ id: 'b', field, basis: 'reported', confidence: 'weak', speaksOn: '2026-03-01' }))).toBe('weak');
    expect(reason(report, claim({ id: 'b', field, rank: 'politburo', speaksOn: '2025-01-01' }))).toBe('later-day');
    expect(reason(claim({ id: 'a', field }), claim({ id: 'b', field, basis: 'reported', speaksOn: '2025' }))).toBe('basis');
  });
});

describe('funding shares', () => {
  const share = (amountBnVnd: Share['amountBnVnd'], sharePct: number | null): Share => ({ source: 'ppp', amountBnVnd, sharePct, label: null });
  it('are drawn as stated, computed from exact amounts, or not at all', () => {
    expect(percentages([share(null, 60), share(null, 40)])).toEqual([60, 40].map((percent) => ({ percent, computed: false })));
    expect(percentages([share(1, null), share(3, null)])).toEqual([25, 75].map((percent) => ({ percent, computed: true })));
    expect(percentages([share({ n: 1, bound: 'about' }, null), share(3, null)])).toBeNull();
    expect(percentages([share(1, 25), share(3, null)])).toBeNull();
  });
});

it('every field has one place on the page', () => {
  expect([...sections.flatMap((s) => s.fields as readonly Field[]), ...milestoneFields, 'links'].sort()).toEqual([...keysOf(fields)].sort());
});
