import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { environmentNames } from '../../../shared/runtime/env.ts';

/** What a function's module checks when it is loaded. Nothing is called: a value that is text and number will do, or a switch's. */
export const environment: Readonly<Record<string, string>> = {
  ...Object.fromEntries(environmentNames.map((name) => [name, '1'])),
  MALWARE_SCAN: 'on',
  MAIL_UNCONFIRMED: 'on',
  REMEMBER_PEOPLE: 'on',
  AWS_REGION: 'eu-west-2',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};

/**
 * Milliseconds that a fresh process spends on importing a module, from before the import to after it; the process's
 * own start is not counted. Rejects with a sentence where the module does not load.
 */
export function importCost(file: string): Promise<number> {
  const script = `const before = performance.now();
await import(${JSON.stringify(pathToFileURL(file).href)});
process.stdout.write(String(performance.now() - before), () => process.exit());`;
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--input-type=module', '--eval', script],
      { env: environment },
      (error, out, words) => {
        // A minified line is no reason; the sentence after it is.
        const why = words.split('\n').find((line) => /^\w*Error: /.test(line)) ?? '';
        if (error) reject(new Error(`${file} could not be imported. ${why}`.trim()));
        else resolve(Number(out));
      },
    );
  });
}
