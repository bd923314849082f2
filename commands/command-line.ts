import { fileURLToPath } from 'node:url';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The repository's folder, with a closing slash. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The folder the user called from: npm changes into the repository and keeps theirs in INIT_CWD. */
export const callerFolder = (): string => process.env.INIT_CWD ?? process.cwd();

/**
 * Reads a command's flags. `--help` prints the text and ends with 0; a wrong flag prints what is wrong and ends with 2.
 */
export function readCommandLine<const O extends NonNullable<ParseArgsConfig['options']>>(
  help: string,
  options: O,
  args: string[] = process.argv.slice(2),
) {
  try {
    const parsed = parseArgs({
      args,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if ('help' in parsed.values && parsed.values.help) {
      console.log(help.trim());
      process.exit(0);
    }
    return parsed as ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;
  } catch (error) {
    wrongUse(error instanceof Error ? error.message : String(error));
  }
}

/** Ends the process with 2 and a sentence. */
export function wrongUse(sentence: string): never {
  console.error(`${sentence}\nRun it with --help to see how it is used.`);
  process.exit(2);
}
