import { confidences, keysOf } from '../../db/vocabulary.ts';
import type { DocumentRow } from './document-data.ts';

/** What the reports can be sorted by. */
export const reportSorts = ['publisher', 'date', 'confidence', 'projects', 'claims'] as const;
export type ReportSort = (typeof reportSorts)[number];
export type ReportOrder = { by: ReportSort; descending: boolean };

const collator = new Intl.Collator('vi', { numeric: true });
const strength = (row: DocumentRow) => (row.confidence === null ? -1 : keysOf(confidences).indexOf(row.confidence));

const comparers: Record<ReportSort, (a: DocumentRow, b: DocumentRow) => number> = {
  publisher: (a, b) => collator.compare(a.issuer.vi, b.issuer.vi),
  date: (a, b) => (a.knownFrom < b.knownFrom ? -1 : a.knownFrom > b.knownFrom ? 1 : 0),
  confidence: (a, b) => strength(a) - strength(b),
  projects: (a, b) => a.projects - b.projects,
  claims: (a, b) => a.claims - b.claims,
};

/** Sorted; rows that are equal keep the wire's order (the newest first). */
export function sortReports(rows: readonly DocumentRow[], { by, descending }: ReportOrder): DocumentRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * comparers[by](a, b));
}

/** A column's next order when its heading is pressed: figures and dates start with the largest. */
export function nextOrder(order: ReportOrder, by: ReportSort): ReportOrder {
  if (order.by === by) return { by, descending: !order.descending };
  return { by, descending: by === 'date' || by === 'projects' || by === 'claims' };
}
