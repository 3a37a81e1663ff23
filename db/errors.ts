/** What went wrong, for code that must tell the cases apart. */
export type DatabaseErrorCode =
  /** Another process holds the data directory. */
  | 'LOCKED'
  /** The data directory cannot be created, read or written. */
  | 'DIRECTORY'
  /** The disk that holds the data directory is full. */
  | 'DISK_FULL'
  /** The embedded database did not start, or ended while it ran. */
  | 'EMBEDDED'
  /** The server refused the connection, or did not answer. */
  | 'UNREACHABLE'
  /** The server lacks a version or an extension that the atlas needs. */
  | 'UNSUPPORTED'
  /** Migration files and database disagree. */
  | 'MIGRATION'
  /** It holds a generated portfolio, which no catalogue may be mixed with. */
  | 'GENERATED';

/** The environment variable that the person who runs the atlas would have to change. */
export type DatabaseSetting = 'DATA_DIR' | 'DATABASE_URL' | 'DATABASE_REPLICA_URLS';

/**
 * A failure to open, keep or migrate the database, in words for the person who runs the atlas.
 * A failing statement is not one of these: it stays the driver's PostgresError with its SQLSTATE.
 */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: DatabaseErrorCode;
  readonly setting?: DatabaseSetting;

  constructor(code: DatabaseErrorCode, message: string, options: { setting?: DatabaseSetting; cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
    if (options.setting) this.setting = options.setting;
  }
}
