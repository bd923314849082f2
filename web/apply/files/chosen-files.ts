/** A file of the CV as it will be sent. */
export interface ChosenFile {
  /** Tells chosen files apart for as long as the page lives. */
  readonly id: number;
  readonly file: File;
  /** Whether this is a smaller copy of the photo that was chosen. */
  readonly shrunk: boolean;
  /** Of the file as chosen, to know it again: name, bytes and time. */
  readonly origin: string;
}

/** What makes two choices the same file. */
export const originOf = ({ name, size, lastModified }: File): string => `${name}/${size}/${lastModified}`;

/** The list without a file. */
export const without = (files: readonly ChosenFile[], id: number): ChosenFile[] =>
  files.filter((one) => one.id !== id);

/** The list with one file a place up (-1) or down (1); at the ends it stays as it is. */
export function moved(files: readonly ChosenFile[], id: number, by: -1 | 1): ChosenFile[] {
  const from = files.findIndex((one) => one.id === id);
  const to = from + by;
  const [one, other] = [files[from], files[to]];
  if (!one || !other) return [...files];
  return files.map((file, at) => (at === from ? other : at === to ? one : file));
}

/** All bytes together. */
export const totalBytes = (files: readonly ChosenFile[]): number =>
  files.reduce((sum, { file }) => sum + file.size, 0);

/** Bytes for people: `{ unit: 'kb', size: '12' }` below a megabyte, else `{ unit: 'mb', size: '2.4' }`. */
export const sizeParts = (bytes: number): { readonly unit: 'kb' | 'mb'; readonly size: string } =>
  bytes < 1_048_576
    ? { unit: 'kb', size: String(Math.max(1, Math.round(bytes / 1024))) }
    : { unit: 'mb', size: (bytes / 1_048_576).toFixed(1) };
