import { ranks } from '../vocabulary.ts';
import type { Catalogue } from './read.ts';

/**
 * Where each project stands in the catalogue: projects of the highest-ranked plan first, plans of one rank in the order
 * of `documents.yaml`, projects of one plan by id; a member goes with its programme.
 * @returns project id → position, from 0
 */
export function positions(catalogue: Catalogue): Map<string, number> {
  const planOrder = catalogue.documents
    .map((d) => d.entry)
    .toSorted((a, b) => ranks[a.rank].order - ranks[b.rank].order)
    .map((d) => d.id);
  const entries = new Map(catalogue.projects.map((p) => [p.entry.id, p.entry]));
  const planOf = (id: string | undefined): number => {
    const entry = id === undefined ? undefined : entries.get(id);
    if (!entry) return planOrder.length;
    if (entry.parent !== undefined) return planOf(entry.parent);
    const named = entry.statements.map((s) => planOrder.indexOf(s.from)).filter((i) => i >= 0);
    return Math.min(planOrder.length, ...named);
  };
  const ordered = [...entries.keys()].map((id) => ({ id, plan: planOf(id) })).toSorted((a, b) => a.plan - b.plan || (a.id < b.id ? -1 : 1));
  return new Map(ordered.map(({ id }, i) => [id, i]));
}
