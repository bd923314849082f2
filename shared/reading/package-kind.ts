import type { Zip } from './zip/open-zip.ts';

/** What a ZIP package is: a document we read, an office file we don't, a locked one, or no document. */
export type PackageKind = 'docx' | 'odt' | 'password' | 'unsupported-format' | 'not-a-document';

/** Largest `mimetype` part that is looked at, in bytes. */
const longestType = 200;

/**
 * Names a package by its parts. A macro document (DOCM) is refused as unsupported: it is not read, and
 * the candidate is asked to save it as PDF or Word.
 */
export function packageKind(zip: Zip): PackageKind {
  const has = (pattern: RegExp) => zip.names.some((name) => pattern.test(name));
  if (zip.encrypted) return 'password';
  if (has(/^word\/document\d*\.xml$/)) return has(/^word\/vbaProject\.bin$/) ? 'unsupported-format' : 'docx';
  const type = openDocumentType(zip);
  if (type !== null) {
    const locked = /<manifest:encryption-data\b/.test(part(zip, 'META-INF/manifest.xml'));
    if (/^application\/vnd\.oasis\.opendocument\.text(?:-template)?$/.test(type))
      return locked ? 'password' : 'odt';
    return 'unsupported-format';
  }
  const office =
    /^(?:xl|ppt|visio)\/|^Index\/.*\.iwa$|^index\.(?:xml|apxl)$|^Index\.zip$|\.xhtml$|^\[Content_Types\]\.xml$/;
  return has(office) ? 'unsupported-format' : 'not-a-document';
}

function openDocumentType(zip: Zip): string | null {
  if (!zip.names.includes('mimetype')) return null;
  return part(zip, 'mimetype').slice(0, longestType).trim();
}

const part = (zip: Zip, name: string): string => new TextDecoder().decode(zip.read(name) ?? new Uint8Array());
