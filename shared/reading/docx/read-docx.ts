import { append } from '../flow/append.ts';
import { pagelessReading, type Reading, refused } from '../reading.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import type { Zip } from '../zip/open-zip.ts';
import { docxLines, type PartText } from './docx-lines.ts';

/**
 * Reads a Word document (OOXML): headers first, because names and phone numbers live there, then the
 * body, notes, comments and footers. Throws `DamagedZip` or `DamagedXml`; the caller answers `damaged`.
 */
export function readDocx(zip: Zip): Reading {
  const parts = partNames(zip.names);
  if (parts.length === 0) return refused('damaged');
  const seen = new Set<string>();
  const lines: string[] = [];
  const hidden: string[] = [];
  for (const name of parts) {
    const bytes = zip.read(name);
    if (bytes === null) continue;
    const part: PartText = docxLines(decodeXml(bytes));
    // First-page, odd and even headers often repeat each other; one copy is what a reader sees.
    const whole = part.lines.join('\n');
    if (isRunning(name) && seen.has(whole)) continue;
    seen.add(whole);
    append(lines, part.lines);
    append(hidden, part.hidden);
  }
  return pagelessReading('docx', lines, hidden);
}

const isRunning = (name: string): boolean => /^word\/(header|footer)\d*\.xml$/.test(name);

const order = [
  /^word\/header\d*\.xml$/,
  /^word\/document\d*\.xml$/,
  /^word\/footnotes\.xml$/,
  /^word\/endnotes\.xml$/,
  /^word\/comments\.xml$/,
  /^word\/footer\d*\.xml$/,
];

/** Parts with text, in the order they are read. */
function partNames(names: readonly string[]): string[] {
  const found = order.map((pattern) => names.filter((name) => pattern.test(name)).sort());
  return found[1]?.length === 0 ? [] : found.flat();
}
