import type { BlockLine } from '../places/blocks.ts';
import { periodOf } from '../sections/dates.ts';
import { organisation, role } from './title-words.ts';

const rank =
  /^(?:senior|principal|lead|assistant|deputy|interim|chief|trainee|graduate|junior|specialist|locum|acting|strategic)\b/i;
const joiner = /(?:\s(?:and|of|for|&)|[/&])$/i;
const few = (text: string, most: number): boolean => text.split(/\s+/).length <= most;
const lastWord = (text: string): string => text.split(/\s+/).at(-1) ?? '';

/** Whether a line is the first half of a title and the next its second: "Senior Drainage and Flood Risk" over "Officer". */
function isWrapped(text: string, next: string): boolean {
  if (text === '' || next === '' || /[\d@.:;|\t]/.test(text) || !few(text, 7)) return false;
  if (organisation.test(text) || organisation.test(next) || !/^\p{Lu}/u.test(next)) return false;
  if (joiner.test(text)) return role.test(`${text} ${next}`) && few(next, 4) && !/[\d@]/.test(next);
  if (!rank.test(text) || !few(text.replace(/\b(?:and|of)\b/gi, ''), 6) || text.includes(',')) return false;
  return !role.test(lastWord(text)) && few(next, 2) && role.test(lastWord(next)) && !rank.test(next);
}

/** Lines with a title that was set over two of them put into one; a date behind its second half stays behind it. */
export function joinedTitles(lines: readonly BlockLine[]): BlockLine[] {
  const joined: BlockLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const next = lines[at + 1];
    const period = next === undefined ? null : periodOf(next.text);
    const words = (next === undefined ? '' : next.text.slice(0, period?.start)).trim().replace(/[,(]$/, '');
    if (next !== undefined && isWrapped(line.text.trim(), words.trim())) {
      joined.push({ ...next, text: `${line.text.trim()} ${next.text.trim()}` });
      at += 1;
    } else joined.push(line);
  }
  return joined;
}
