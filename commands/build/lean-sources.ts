/**
 * A schema file of an SDK client with its keys written out (`[_hH]:` as `"httpHeader":`) and its error classes left
 * unregistered but the service's own base.
 */
export function leanSchemas(source: string): string {
  const words = new Map<string, string>();
  for (const [, name, value] of source.matchAll(/^const (_\w+) = ("[^"]*");$/gm)) {
    if (name && value) words.set(name, value);
  }
  return source
    .replaceAll(/\[(_\w+)\]:/g, (whole, name: string) => (words.has(name) ? `${words.get(name)}:` : whole))
    .replaceAll(/^\w+_registry\.registerError\((\w+)\$, \1\);$/gm, (whole, name: string) =>
      name.endsWith('ServiceException') ? whole : '',
    );
}

/**
 * PDFium's glue with its table of wrapped calls cut to the package's own extensions (starting up needs one; all
 * else we call unwrapped), and without the lists of names that only warn developers of the glue itself.
 */
export const leanPdfium = (source: string): string =>
  source
    .replaceAll(/^ {4}(?:EPDF|FPDF|FORM|FSDK)\w*: \[\[.*\],$/gm, '')
    .replace(/^\["_.*"\]\.forEach\(\(prop\) => \{$/m, '[].forEach((prop) => {')
    .replaceAll(/^var (missingLibrarySymbols|unexportedSymbols) = \[[^\]]*\];$/gm, 'var $1 = [];');

/** In the place of the SDK's signer for all regions at once, of which no call of ours makes use: the signer for one. */
export const leanSigner = `import { SignatureV4SignWithCredentials } from './SignatureV4SignWithCredentials';
export class SignatureV4MultiRegion extends SignatureV4SignWithCredentials {
  static sigv4aDependency() {
    return 'none';
  }
}
`;
