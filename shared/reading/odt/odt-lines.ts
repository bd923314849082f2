import { append } from '../flow/append.ts';
import { LineFlow } from '../flow/line-flow.ts';
import { attribute, scanXml } from '../xml/scan-xml.ts';

/** Where in an OpenDocument part the text to read stands. */
export type OdtRegion = 'office:text' | 'style:header' | 'style:footer';

/** Subtrees that nobody reads: tracked deletions, form models, generated indexes' sources, note numbers. */
const skipped = new Set([
  'text:tracked-changes',
  'office:forms',
  'text:note-citation',
  'svg:title',
  'svg:desc',
  'office:event-listeners',
]);
const paragraphs = new Set(['text:p', 'text:h']);
/** Text that stands beside the paragraph that anchors it. */
const boxes = new Set(['draw:text-box', 'draw:custom-shape', 'text:note-body', 'office:annotation']);

/** Lines of one region (all headers, all footers, or the body); words in hidden styles go to `hidden`. */
export function odtLines(
  xml: string,
  region: OdtRegion,
  hiddenStyles: ReadonlySet<string>,
  hidden: string[],
): string[] {
  const flow = new LineFlow();
  let [skip, inside, paragraph, unseen] = [0, 0, 0, 0];
  scanXml(xml, {
    open(name, attributes) {
      if (skip > 0 || skipped.has(name)) skip += 1;
      else if (name === region || inside > 0) inside += 1;
      if (skip > 0 || inside === 0) return;
      if (unseen > 0 || hiddenStyles.has(attribute(attributes, 'text:style-name') ?? '')) unseen += 1;
      if (paragraphs.has(name)) paragraph += 1;
      else if (name === 'text:tab') flow.add('\t');
      else if (name === 'text:line-break') flow.endLine();
      else if (name === 'text:s')
        flow.add(' '.repeat(Math.min(50, Number(attribute(attributes, 'text:c') ?? 1) || 1)));
      else if (name === 'table:table-row') flow.openRow();
      else if (name === 'table:table-cell') flow.openCell();
      else if (boxes.has(name)) flow.openBox();
    },
    close(name) {
      if (skip > 0) {
        skip -= 1;
        return;
      }
      if (inside === 0) return;
      inside -= 1;
      if (unseen > 0) unseen -= 1;
      if (paragraphs.has(name)) {
        paragraph -= 1;
        flow.endLine();
      } else if (name === 'table:table-row') flow.closeRow();
      else if (name === 'table:table-cell') flow.closeCell();
      else if (boxes.has(name)) flow.closeBox();
    },
    text(text) {
      if (skip > 0 || paragraph === 0) return;
      const plain = text.replace(/\s+/g, ' ');
      if (unseen > 0) append(hidden, plain.split(' ').filter(Boolean));
      else flow.add(plain);
    },
  });
  return flow.lines();
}

/** Names of styles whose text is not displayed. */
export function hiddenStylesOf(xml: string, into: Set<string>): void {
  let style: string | null = null;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'style:style') style = attribute(attributes, 'style:name');
      const off = name === 'style:text-properties' && attribute(attributes, 'text:display') === 'none';
      if (off && style !== null) into.add(style);
    },
    close(name) {
      if (name === 'style:style') style = null;
    },
    text() {},
  });
}
