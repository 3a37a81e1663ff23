import { TRPCClientError } from '@trpc/client';

/** A value of the filter that the server does not know, or a day (`asOf`) on which nothing was known. */
export type Refusal = { field: 'place' | 'document' | 'link' | 'near' | 'agency' | 'asOf'; value: string };

/** Reads the server's refusal of a place, pair, project, document, agency or day (`place: unknown "x"`); null for any other error. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof TRPCClientError) || error.data?.code !== 'BAD_REQUEST') return null;
  const [, field, value] = /^(place|document|link|near|agency|asOf): (?:unknown|before the first document) "(.*)"$/s.exec(error.message) ?? [];
  return field !== undefined && value !== undefined ? { field: field as Refusal['field'], value } : null;
}
