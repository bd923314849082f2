import { particles } from './name-words.ts';

const cased = (word: string): string => {
  if (particles.has(word.toLowerCase()) && word.length > 1) return word.toLowerCase();
  return word
    .split(/(?<=[-'’])/)
    .map((part) => (part.length > 1 ? part.charAt(0) + part.slice(1).toLowerCase() : part))
    .join('')
    .replace(/\bMc(\p{Ll})/gu, (_, next: string) => `Mc${next.toUpperCase()}`);
};
const isCapitals = (word: string): boolean => word.length > 2 && word === word.toUpperCase();
/** "McALEER" is set in capitals too. */
const mc = /\bM(?:c|ac)(?=\p{Lu}{2})/gu;

/** The name as mails and leads print it: not all in capitals, nor with its surname in capitals. */
export function printedName(written: string): string {
  const name = written.replace(mc, (all) => all.toUpperCase());
  const words = name.split(' ');
  if (name === name.toUpperCase())
    return words.map((word, at) => (at === 0 ? cased(word.toUpperCase()) : cased(word))).join(' ');
  return words.map((word) => (isCapitals(word) ? cased(word) : word)).join(' ');
}
