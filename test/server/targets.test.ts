import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HORIZON } from '../../server/inputs/filter.ts';
import { type AtlasWire, openAtlasWire } from './helpers/wire.ts';

type Target = {
  id: string;
  goal: { value: { n: number; unit: string; including?: { n: number }[] }; clause: string | null; document: { id: string } } | null;
  due: { value: string; clause: string | null } | null;
  members: { id: string; parentId: string | null; state: string; claims: { field: string; clause: string | null; document: { id: string } }[] }[];
  count: ({ n: number; known: number; unknown: number } & Record<'in-use' | 'building' | 'planned' | 'absent', number>) | null;
};

const AS_OF = '2026-11-20';
let wire: AtlasWire;
beforeAll(async () => {
  wire = await openAtlasWire();
});
afterAll(() => wire.close());

async function targets(filter: Record<string, unknown>): Promise<Target[]> {
  const { status, body } = await wire.trpc('targets.list', { filter });
  expect(status).toBe(200);
  return (body as { result: { data: Target[] } }).result.data;
}
async function target(id: string, filter: Record<string, unknown>): Promise<Target> {
  const found = (await targets(filter)).find((t) => t.id === id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
}

describe('targets.list', () => {
  it('counts the two expressways that the clause of L40 names', async () => {
    const { goal, due, members, count } = await target('L40', { asOf: AS_OF });
    expect(goal).toMatchObject({ value: { n: 2, unit: 'expressway' }, clause: 'II.2.1', document: { id: 'LS' } });
    expect(due).toMatchObject({ value: '2026', clause: 'II.2.1' });
    expect(members.map((m) => m.id)).toEqual(['L01', 'L02']);
    for (const member of members) expect(member.claims).toMatchObject([{ field: 'members', clause: 'II.2.1', document: { id: 'LS' } }]);
    expect(count).toMatchObject({ n: 2, known: 2, unknown: 0, building: 2, 'in-use': 0 });
  });

  it('gives every target its figure’s clause, and adds up to the figure', async () => {
    const all = await targets({ asOf: AS_OF });
    expect(all.map((t) => t.id)).toEqual(expect.arrayContaining(['L19', 'L20', 'L33', 'L40', 'H10', 'H11']));
    for (const { id, goal, members, count } of all) {
      expect(members.map((m) => m.id)).not.toContain(id);
      for (const member of members) expect(member.parentId === id || member.claims.length > 0).toBe(true);
      if (!count) continue;
      expect(goal?.clause).toBeTruthy();
      expect(count.known).toBe(members.length);
      expect(count['in-use'] + count.building + count.planned + count.absent + count.unknown).toBe(Math.max(count.n, count.known));
    }
  });

  it('counts nothing of a share and of what has no figure, and keeps both figures of 17 towns, 5 of them new', async () => {
    expect(await target('H10', { asOf: AS_OF })).toMatchObject({ goal: { value: { n: 45, unit: 'percent' } }, members: [], count: null });
    expect(await target('H11', { asOf: AS_OF })).toMatchObject({ goal: null, due: { value: '2025' }, count: null });
    expect((await target('L33', { asOf: AS_OF })).goal?.value).toMatchObject({ n: 17, including: [{ n: 5 }] });
  });

  it('never goes back as the year rises, if promises are kept', async () => {
    let before = await targets({ asOf: AS_OF, year: HORIZON.min });
    for (const year of [2024, 2025, 2026, 2027, 2030, 2045, HORIZON.max]) {
      const now = await targets({ asOf: AS_OF, year, scenario: 'promised' });
      for (const [i, { count }] of now.entries()) {
        const then = before[i]?.count;
        expect(count === null).toBe(then === null || then === undefined);
        if (!count || !then) continue;
        expect(count['in-use']).toBeGreaterThanOrEqual(then['in-use']);
        expect(count['in-use'] + count.building).toBeGreaterThanOrEqual(then['in-use'] + then.building);
        expect(count.absent).toBeLessThanOrEqual(then.absent);
      }
      before = now;
    }
    expect((await target('L40', { asOf: AS_OF, year: 2026 })).count).toMatchObject({ 'in-use': 2 });
    expect((await target('L40', { asOf: AS_OF, year: 2026, scenario: 'slip', slipYears: 1 })).count).toMatchObject({ 'in-use': 0, building: 2 });
  });

  it('knows a member only from the day on which it, or the claim that counts it, was known', async () => {
    const all = await wire.db.sql<{ from: string; member: string }[]>`
      select d.known_from::text as from, m ->> 'project' as member
      from claims c join documents d on d.id = c.document_id, jsonb_array_elements(c.value) m
      where c.field = 'members' and c.project_id = 'L33'`;
    const claim = all[0];
    if (!claim) throw new Error('L33 has no member');
    const dayBefore = new Date(Date.parse(`${claim.from}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    expect((await target('L33', { asOf: claim.from })).members.map((m) => m.id)).toContain(claim.member);
    const before = (await targets({ asOf: dayBefore })).find((t) => t.id === 'L33');
    expect(before?.members.map((m) => m.id) ?? []).not.toContain(claim.member);
  });

  it('knows a part of it only from the day on which that was first heard of', async () => {
    const parts = await wire.db.sql<{ id: string; first: string }[]>`
      select p.id, min(e.known_from)::text as first from projects p join effective e on e.project_id = p.id
      where p.parent_id = 'L20' group by p.id order by p.id`;
    const days = ['2024-03-20', '2025-06-30', '2025-07-01', '2025-07-02', '2025-07-31', '2025-08-01'];
    for (const asOf of days) {
      const { members } = await target('L20', { asOf });
      expect(members.map((m) => m.id)).toEqual(parts.filter(({ first }) => first <= asOf).map(({ id }) => id));
    }
    expect(new Set(days.map((day) => parts.filter(({ first }) => first <= day).length)).size).toBe(4);
  });

  it('leaves the targets of the filter’s place, of whatever type it speaks', async () => {
    expect((await targets({ asOf: AS_OF, place: ['ha-tinh'] })).map((t) => t.id).toSorted()).toEqual(['H10', 'H11']);
    expect((await targets({ asOf: AS_OF, place: ['cao-bang'], type: ['project'] })).map((t) => t.id)).toEqual(['L40']);
  });

  it.each([
    [{ place: ['lang-sn'] }, 'place: unknown'],
    [{ year: 2051 }, 'year'],
    [{ scenario: 'hoped' }, 'scenario'],
    [{ asOf: '1990-01-01' }, 'asOf: before the first document'],
  ])('refuses %j', async (filter, named) => {
    const { status, body } = await wire.trpc('targets.list', { filter });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(named);
  });
});
