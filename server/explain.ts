import { CatalogueError } from '../db/catalogue/problems.ts';
import { DatabaseError } from '../db/errors.ts';
import { SettingsError } from './settings.ts';

/** An error as the person who starts the program needs it: what is wrong and which setting; a stack only for a bug. */
export function explain(error: unknown): string {
  if (error instanceof SettingsError || error instanceof DatabaseError || error instanceof CatalogueError) {
    return `Không khởi động được / cannot start: ${error.message}`;
  }
  const { code, port, address, hostname = address } = error as { code?: string; port?: number; address?: string; hostname?: string };
  if (code === 'EADDRINUSE') return `Không khởi động được / cannot start: PORT=${port}: already in use on ${address}`;
  if (code === 'EACCES' && port !== undefined) return `Không khởi động được / cannot start: PORT=${port}: not permitted for this user`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `Không khởi động được / cannot start: HOST=${hostname ?? ''}: no such address on this machine`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
