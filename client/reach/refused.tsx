import { TRPCClientError } from '@trpc/client';
import { QueryFailure } from '../parts/query-failure.tsx';

/** Why there is no way, in the server's words: in the sea, abroad, not connected; with the end called as on the map. */
export function Refused({ error, retry }: { error: unknown; retry: () => void }) {
  if (error instanceof TRPCClientError && error.data?.code === 'BAD_REQUEST') return <p className="point-card__refused">{lettered(error.message)}</p>;
  return <QueryFailure error={error} retry={retry} />;
}

/** The wire names the parameter in brackets; the map letters the ends. */
export const lettered = (message: string): string =>
  message.replace(/([(（])(from|to)([)）])/g, (_, open: string, end: string, close: string) => `${open}${end === 'from' ? 'A' : 'B'}${close}`);
