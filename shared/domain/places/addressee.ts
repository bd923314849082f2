import type { CvLine } from '../cv-text.ts';
import { remembered } from '../remembered.ts';

const greeting = /^\W*(?:dear\s+\p{L}|to whom it may concern\b)/iu;
/** Lines of a letter's head that are nobody's address: its date, its reference. */
const between =
  /^\W*(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9},?\s+\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|(?:(?:your |our )?ref(?:erence)?|re|date|by e-?mail)\b.{0,60})\W*$/iu;
const reach = /@|\d{5}|\d{3}[ -]\d{3}/;
/** How an addressee begins where nothing parts them from the writer's own address above. */
const office =
  /^\W*(?:the\s+.*|.*\b(?:recruit\w*|resourcing|manager|director|head of|team|desk|department|human resources|council|limited|ltd|agency)\b.*|hr\b.*)$/i;
/** A letter's head ends within so many lines, and whom it goes to within so many. */
const headLines = 45;
const blockLines = 8;

/**
 * The lines, from 0, that name whom a covering letter before a CV goes to: what stands above "Dear …" and below the
 * writer's own details or the date. Empty where there is no letter.
 */
export const addressee: (lines: readonly CvLine[]) => ReadonlySet<number> = remembered(find);

function find(lines: readonly CvLine[]): ReadonlySet<number> {
  const textAt = (at: number): string => lines[at]?.text ?? '';
  let at = lines.slice(0, headLines).findIndex(({ text }) => greeting.test(text)) - 1;
  const skips = (): boolean => at >= 0 && (textAt(at).trim() === '' || between.test(textAt(at)));
  while (skips()) at -= 1;
  const block: number[] = [];
  for (; at >= 0 && !reach.test(textAt(at)) && !skips(); at -= 1) block.unshift(at);
  // Nothing parts it from the writer's own lines.
  if (at < 0)
    block.splice(0, block.slice(1).findIndex((one) => office.test(textAt(one))) + 1 || block.length);
  return new Set(block.length > blockLines ? [] : block);
}
