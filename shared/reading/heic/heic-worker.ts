import { parentPort, workerData } from 'node:worker_threads';
import convert from 'heic-convert';

/** The worker thread that decodes one HEIC picture and ends: libheif keeps what it once took. See `heic-host.ts`. */
const { file } = workerData as { readonly file: Uint8Array };
const jpeg = await convert({ buffer: file, format: 'JPEG', quality: 0.9 });
parentPort?.postMessage(jpeg);
