// Teaches this thread TypeScript, then becomes worker.ts. Plain JavaScript, because on Node 20 a
// thread does not take part in its process's `--import tsx`, and tsx leaves threads alone by itself.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
