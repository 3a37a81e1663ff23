import type { Source } from '../../db/parks/park.ts';
import type { ClaimView } from './page-data.ts';

/** Where a claim comes from, as any value's source is told. */
export function claimSource({ document, clause, basis, speaksOn, note, inputs }: Omit<ClaimView, 'id'>): Source {
  const { id, title, issuer, url, dated, datedAfter, undated, confidence } = document;
  return { document: id, title, issuer, clause, url, dated, datedAfter, undated, confidence, basis, on: speaksOn, note, inputs };
}
