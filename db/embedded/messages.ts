/** What the worker says to the connection that started it; bytes are the server's side of the wire protocol. */
export type FromWorker =
  | { type: 'started' }
  /** One for each chunk received; empty where the chunk completed nothing. */
  | { type: 'bytes'; bytes: Uint8Array }
  | { type: 'failed'; reason: 'start' | 'lost' | 'fatal'; message: string; errno?: string };

/** What the connection says to its worker: the client's side of the wire protocol. */
export type ToWorker = Uint8Array;

export type WorkerOptions = { directory: string };
