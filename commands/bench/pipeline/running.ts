import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Product } from '../../../local/options.ts';
import { startProduct } from '../../../local/product.ts';
import { submit } from '../../intake/submit.ts';
import type { InputFile } from '../files/input-file.ts';

/** A product of its own in a temporary folder, warm, with the malware stand-in's delay left out. */
export interface Running {
  readonly product: Product;
  /** Sends one CV through the intake door; milliseconds from the storage's 204 to the staff mail accepted by SES. */
  storedToMail(file: InputFile): Promise<number>;
  /** Sends one CV and does not wait for it. */
  send(file: InputFile): Promise<void>;
  stop(): Promise<void>;
}

/** A staff mail that does not come within this time is a fault of the product, in milliseconds. */
const mailWithinMs = 60_000;

/** Starts one. */
export async function running(): Promise<Running> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cv-router-bench-'));
  const accepted = new Map<string, number>();
  const waiting = new Map<string, () => void>();
  const product = await startProduct({
    port: 0,
    dataDir,
    fresh: true,
    quiet: true,
    warm: true,
    scanDelayMs: 0,
    // The same CVs come again and again, and each is to be mailed at once.
    eachAlone: true,
    onMail({ tags: { mail = '', reference = '' } }) {
      if (!/^(?:lead|triage)_/.test(mail)) return;
      accepted.set(reference, performance.now());
      waiting.get(reference)?.();
    },
  });
  const sent = async (file: InputFile, onStored?: () => void): Promise<string> => {
    const answer = await submit(product, 'agency', { source: 'agency' }, [file], onStored);
    if (answer.kind === 'refused') throw new Error(`The API refused ${file.name}: ${answer.message}`);
    return answer.reference;
  };
  const mailed = (reference: string): Promise<void> =>
    new Promise((resolve, reject) => {
      if (accepted.has(reference)) return resolve();
      const late = setTimeout(() => reject(new Error('A staff mail did not come in time.')), mailWithinMs);
      waiting.set(reference, () => {
        clearTimeout(late);
        resolve();
      });
    });
  return {
    product,
    async storedToMail(file) {
      let stored = Number.NaN;
      const reference = await sent(file, () => {
        stored = performance.now();
      });
      await mailed(reference);
      return (accepted.get(reference) ?? Number.NaN) - stored;
    },
    send: async (file) => void (await sent(file)),
    async stop() {
      await product.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
