import type { Database } from '../db/open.ts';

/** Where the process is in its life; routes read it, only server/main.ts writes it. */
export type Service = { state: 'starting' | 'ready' | 'stopping'; step: string; db: Database | undefined };

/** The database of a service that is ready. */
export function databaseOf(service: Service): Database {
  if (!service.db) throw new Error('the service has no database yet');
  return service.db;
}
