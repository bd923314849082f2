import { LineFlow } from '../flow/line-flow.ts';
import { attribute, scanXml } from '../xml/scan-xml.ts';

/** One part's text: lines as read, and words that Word does not show (vanished runs). */
export interface PartText {
  readonly lines: string[];
  readonly hidden: string[];
}

/** Subtrees whose text nobody reads: deletions, moved-away text, the fallback copy of a text box, field codes. */
const skipped = new Set([
  'mc:Fallback',
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:sdtPr',
  'w:docPartObj',
  'm:ctrlPr',
]);
const texts = new Set(['w:t', 'm:t', 'a:t']);
const lineEnds = new Set(['w:p', 'a:p', 'w:br', 'w:cr']);

/**
 * Walks one WordprocessingML part. A paragraph or break ends a line, a cell becomes a tab, runs join
 * without a space. Text boxes are read once: their text comes after the paragraph that anchors them.
 */
export function docxLines(xml: string): PartText {
  const hidden: string[] = [];
  const flow = new LineFlow();
  let skip = 0;
  let vanish = false;
  let run = false;
  let inText = false;
  const append = (text: string) => {
    if (run && vanish) hidden.push(text);
    else flow.add(text);
  };
  scanXml(xml, {
    open(name, attributes) {
      if (skip > 0 || skipped.has(name)) skip += 1;
      else if (texts.has(name)) inText = true;
      else if (name === 'w:r') [run, vanish] = [true, false];
      else if (name === 'w:vanish' || name === 'w:webHidden') vanish ||= run && isOn(attributes);
      else if (name === 'w:tab' && run) append('\t');
      else if (name === 'w:noBreakHyphen') append('-');
      else if (name === 'w:sym') append(' ');
      else if (name === 'w:tr') flow.openRow();
      else if (name === 'w:tc') flow.openCell();
      else if (name === 'w:txbxContent') flow.openBox();
    },
    close(name) {
      if (skip > 0) skip -= 1;
      else if (texts.has(name)) inText = false;
      else if (name === 'w:r') run = false;
      else if (name === 'w:tr') flow.closeRow();
      else if (name === 'w:tc') flow.closeCell();
      else if (name === 'w:txbxContent') flow.closeBox();
      else if (lineEnds.has(name)) flow.endLine();
    },
    text(text) {
      if (skip === 0 && inText) append(text);
    },
  });
  return { lines: flow.lines(), hidden: hidden.join(' ').split(/\s+/).filter(Boolean) };
}

/** A toggle property without a value is on; `0`, `false` and `off` switch it off. */
function isOn(attributes: string): boolean {
  const value = attribute(attributes, 'w:val');
  return value === null || !['0', 'false', 'off'].includes(value);
}
