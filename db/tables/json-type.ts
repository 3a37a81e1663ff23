import { customType } from 'drizzle-orm/pg-core';

/**
 * A jsonb column, by default called as its key. Drizzle's own parses what postgres.js has parsed already, and so turns the text "2026" into a number.
 */
export const json = <T>(name = '') =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'jsonb',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (value) => value as T,
  })(name);
