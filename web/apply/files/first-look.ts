/** What a first look at a chosen file shows: a program, a file that the device cannot open, or nothing wrong. */
export type FirstLook = 'program' | 'unreadable' | 'fine';

const signatures: readonly (readonly number[])[] = [
  // Windows (MZ), Linux (ELF), macOS (both byte orders, 32 and 64 bits).
  [0x4d, 0x5a],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xfe, 0xed, 0xfa, 0xcf],
];

/** Whether these first bytes are a program's, whatever the file is called. */
export const isProgram = (head: Uint8Array): boolean =>
  signatures.some((signature) => signature.every((byte, at) => head[at] === byte));

/**
 * Looks at a file's first bytes, so that the plain mistakes are told before anything is sent. What a file really is, the
 * server finds out.
 */
export async function firstLook(file: File): Promise<FirstLook> {
  try {
    const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
    return isProgram(head) ? 'program' : 'fine';
  } catch {
    return 'unreadable';
  }
}
