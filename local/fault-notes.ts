/** Told of a fault of a stand-in itself, which its caller only sees as an internal error. */
export type NoteFault = (error: unknown) => void;

/** Writes faults to stderr: name and code places, not the message, which may quote somebody's data. */
export const faultNotes =
  (quiet: boolean): NoteFault =>
  (error) => {
    if (quiet) return;
    const isError = error instanceof Error;
    const frames = isError ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
    const name = isError ? error.name : typeof error;
    process.stderr.write(`A local stand-in failed: ${name}\n${frames.slice(0, 5).join('\n')}\n`);
  };
