// Teaches this thread TypeScript, then becomes worker.ts; see db/embedded/worker-entry.mjs.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
