import { TRPCClientError } from '@trpc/client';

/** A value of the filter that the server does not know. */
export type Refusal = { field: 'place' | 'document' | 'link' | 'near'; value: string };

/** Reads the server's refusal of a place, pair, project or document (`place: unknown "x"`); null for any other error. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof TRPCClientError) || error.data?.code !== 'BAD_REQUEST') return null;
  const [, field, value] = /^(place|document|link|near): unknown "(.*)"$/s.exec(error.message) ?? [];
  return field !== undefined && value !== undefined ? { field: field as Refusal['field'], value } : null;
}
