// Node 20 starts no TypeScript in a child process: this entry brings the loader.
import { register } from 'tsx/esm/api';

register();
await import('./ocr-worker.ts');
