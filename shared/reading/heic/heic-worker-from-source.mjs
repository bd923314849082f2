// Node 20 starts no TypeScript in a worker thread: this entry brings the loader. Never bundled.
import { register } from 'tsx/esm/api';

register();
await import('./heic-worker.ts');
