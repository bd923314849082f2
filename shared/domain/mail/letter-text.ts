import { oneLine } from './clean.ts';
import { type Block, type Fact, type Letter, longest } from './letter.ts';

const line = (text: string): string => oneLine(text, longest);
const fact = ({ label, value }: Fact): string => `${line(label)}: ${line(value)}`;

/** In text the number is read in the first line, so a `tel:` or `sms:` address stands beside its label. */
const reached = (one: Fact): string =>
  /^(tel|sms):/.test(one.href ?? '') ? `${fact(one)} (${line(one.href ?? '')})` : fact(one);

function linesOf(block: Block): string[] {
  switch (block.is) {
    case 'opening':
      return [line([block.title, ...(block.also ?? [])].join(' · ')), ...block.links.map(reached)];
    case 'paragraph':
      return [line(block.text)];
    case 'facts':
      return [...(block.heading === undefined ? [] : [line(block.heading)]), ...block.rows.map(fact)];
    case 'quotes':
      return [
        line(block.heading),
        ...block.quotes.map(({ text, where }) => `- "${line(text)}" (${line(where)})`),
        ...(block.after === undefined ? [] : block.after.map(line)),
      ];
    case 'steps':
      return [line(block.heading), ...block.items.map((item, at) => `${at + 1}. ${line(item)}`)];
    case 'section':
      return [line(block.heading), ...block.lines.map(line)];
    case 'reference':
      return [`${line(block.label)}: ${line(block.value)}`, line(block.spoken)];
    case 'choices':
      return [line(block.heading), ...block.links.map(({ text, href }) => `- ${line(text)}: ${line(href)}`)];
    case 'button':
    case 'link':
      return [`${line(block.text)}: ${line(block.href)}`];
    case 'foot':
      return block.lines.map(line);
  }
}

/** The letter as plain text: a blank line between parts, nothing left out. */
export const letterText = (letter: Letter): string =>
  `${letter.blocks.map((block) => linesOf(block).join('\n')).join('\n\n')}\n`;
