import { decodeReferences } from './references.ts';

/** Thrown for XML that is cut, not well nested, or brings its own DTD. */
export class DamagedXml extends Error {}

/** What {@link scanXml} calls as it goes. Names keep their prefix (`w:p`). */
export interface XmlHandler {
  /** `attributes` is the raw text between name and end; see {@link attribute}. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Scans one XML document in a single pass. Tags must nest and the root must close, so a part that was
 * cut is found. A DTD is refused (entity bombs); no external thing is ever read.
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  const nest: string[] = [];
  let at = xml.indexOf('<');
  let roots = 0;
  while (at >= 0) {
    const next = xml.charCodeAt(at + 1);
    let end: number;
    if (next === 0x21 || next === 0x3f) {
      end = special(xml, at, handler);
    } else {
      end = tagEnd(xml, at);
      if (next === 0x2f) {
        const name = xml.slice(at + 2, end).trimEnd();
        if (nest.pop() !== name) throw new DamagedXml('tags do not nest');
        handler.close(name);
      } else {
        const selfClosing = xml.charCodeAt(end - 1) === 0x2f;
        const inner = xml.slice(at + 1, selfClosing ? end - 1 : end);
        const space = inner.search(/\s/);
        const name = space < 0 ? inner : inner.slice(0, space);
        if (name === '' || (nest.length === 0 && roots > 0)) throw new DamagedXml('not XML');
        roots = 1;
        if (nest.length > 512) throw new DamagedXml('nested too deep');
        handler.open(name, space < 0 ? '' : inner.slice(space));
        if (selfClosing) handler.close(name);
        else nest.push(name);
      }
      end += 1;
    }
    at = xml.indexOf('<', end);
    if (nest.length > 0 && at > end) handler.text(plainText(xml.slice(end, at)));
  }
  if (nest.length > 0 || roots === 0) throw new DamagedXml('the root is not closed');
}

/** Longest text between two tags whose references are decoded; a paragraph has a few thousand characters. */
const longestText = 1_000_000;

function plainText(text: string): string {
  if (text.length > longestText && text.includes('&')) throw new DamagedXml('text without end');
  return decodeReferences(text);
}

/** Comments and instructions are skipped, CDATA is text, a DTD is refused. Answers where to go on. */
function special(xml: string, at: number, handler: XmlHandler): number {
  const [open, close] = xml.startsWith('<!--', at)
    ? ['<!--', '-->']
    : xml.startsWith('<![CDATA[', at)
      ? ['<![CDATA[', ']]>']
      : ['<?', '?>'];
  if (!xml.startsWith(open, at)) throw new DamagedXml('DTD not allowed');
  const end = xml.indexOf(close, at + open.length);
  if (end < 0) throw new DamagedXml('cut');
  if (open === '<![CDATA[') handler.text(xml.slice(at + open.length, end));
  return end + close.length;
}

const tagMarks = /[>"']/g;

/** The `>` that ends a tag; a `>` inside a quoted attribute value does not. One pass, however many quotes. */
function tagEnd(xml: string, at: number): number {
  let from = at;
  for (;;) {
    tagMarks.lastIndex = from;
    const mark = tagMarks.exec(xml);
    if (!mark) throw new DamagedXml('cut tag');
    if (mark[0] === '>') return mark.index;
    const closing = xml.indexOf(mark[0], mark.index + 1);
    if (closing < 0) throw new DamagedXml('cut attribute');
    from = closing + 1;
  }
}

const patterns = new Map<string, RegExp>();

/** An attribute's value from a tag's raw attributes, or null. `name` with its prefix. */
export function attribute(attributes: string, name: string): string | null {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  return found ? decodeReferences(found[1] ?? found[2] ?? '') : null;
}
