import type { CvFile } from './application.ts';
import { uploadKey } from './upload-key.ts';

/** A file as the browser announces it. */
export interface DeclaredFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly type: string;
}

/** What is wrong with declared files, with words for the person; null when nothing is. */
export function faultOf(
  files: readonly DeclaredFile[],
  limits: { readonly maxFiles: number; readonly maxBytes: number },
): { readonly code: 'empty' | 'too-large' | 'too-many'; readonly message: string } | null {
  if (files.length > limits.maxFiles) {
    return {
      code: 'too-many',
      message: `Send at most ${limits.maxFiles} files. Put the pages into one file if you can.`,
    };
  }
  if (files.some(({ size }) => size === 0)) {
    return {
      code: 'empty',
      message: 'A file you chose is empty. Check that it opens on your device, then choose it again.',
    };
  }
  if (files.reduce((sum, { size }) => sum + size, 0) > limits.maxBytes) {
    const megabytes = Math.floor(limits.maxBytes / 1_048_576);
    return {
      code: 'too-large',
      message: `Your CV is larger than ${megabytes} MB. Save it as a PDF, or take smaller photos, and choose it again.`,
    };
  }
  return null;
}

/** The files of one round, with keys of our own making; `mark` gives a fresh one for each. */
export const filesFor = (
  reference: string,
  round: number,
  declared: readonly DeclaredFile[],
  mark: () => string,
): CvFile[] =>
  declared.map(({ name, size, type }, index) => ({
    key: uploadKey(reference, round, index + 1, mark()),
    name,
    size,
    type,
    scan: 'pending',
    versionId: null,
  }));
