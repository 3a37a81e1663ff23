import { documents } from '../tables/documents.ts';

/** What tells a reader which document a value comes from. */
export const documentColumns = {
  id: documents.id,
  kind: documents.kind,
  number: documents.number,
  title: documents.title,
  issuer: documents.issuer,
  rank: documents.rank,
  dated: documents.dated,
  datedAfter: documents.datedAfter,
  /** The page bears no date: `dated` is the day on which it was read. */
  undated: documents.undated,
  knownFrom: documents.knownFrom,
  url: documents.url,
  confidence: documents.confidence,
};
