import type { Status } from '../vocabulary.ts';

/** From the nearest to use, to what is not stated, to what ended. */
const order: (Status | null)[] = [
  'maintenance',
  'completion',
  'implementation',
  'preparation',
  'identification',
  null,
  'decommissioning',
  'decommissioned',
  'cancelled',
];

/** Of several projects' statuses the one nearest to use; null is «not stated», and that of no project at all. */
export function bestStatus(statuses: readonly (Status | null)[]): Status | null {
  return order.find((status) => statuses.includes(status)) ?? null;
}
