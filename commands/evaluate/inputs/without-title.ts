/**
 * A text without a title: taken out wherever it stands as whole words, in either case and with any white space
 * between its words, over line ends too. Parts of a title that stand alone remain.
 */
export function withoutTitle(text: string, title: string): string {
  const words = title
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return text;
  const plain = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'giu'), ' ');
}

/** Number of words in a text: runs of letters and digits. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
